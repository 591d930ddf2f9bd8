package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.text.Folding;
import org.junit.jupiter.api.Test;

/** Measures the people found in Russian news against those that annotators found; skipped where the annotated texts are not at hand. */
class RussianPersonsTest {
    private static final Path TEXTS = Path.of("..", "shared", "corpus", "factrueval-dev");
    private static final double PRECISION = 0.85;
    private static final double RECALL = 0.7;

    @Test
    void mostPeopleOfNewsAreFoundAndFewOthers() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS));
        int found = 0;
        int right = 0;
        int annotated = 0;
        int covered = 0;
        for (Path text : texts()) {
            List<String> names =
                    DocumentEntities.of(Document.of(Files.readString(text), Language.RUSSIAN, Optional.empty()))
                            .persons()
                            .stream()
                            .map(DocumentPerson::name)
                            .toList();
            List<String> surnames = surnames(text);
            found += names.size();
            right += (int) names.stream()
                    .filter(name -> surnames.stream().anyMatch(surname -> has(name, surname)))
                    .count();
            annotated += surnames.size();
            covered += (int) surnames.stream()
                    .filter(surname -> names.stream().anyMatch(name -> has(name, surname)))
                    .count();
        }
        double precision = right / (double) found;
        double recall = covered / (double) annotated;
        System.out.printf(
                "people in Russian news: precision %.3f of %d, recall %.3f of %d%n",
                precision, found, recall, annotated);
        assertThat(precision).isGreaterThan(PRECISION);
        assertThat(recall).isGreaterThan(RECALL);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The family names of the annotated people. */
    private static List<String> surnames(Path text) throws IOException {
        List<String> surnames = new ArrayList<>();
        for (String line : Files.readAllLines(
                text.resolveSibling(text.getFileName().toString().replace(".txt", ".coref")))) {
            if (line.startsWith("lastname ")) {
                surnames.add(line.substring("lastname ".length()));
            }
        }
        return surnames;
    }

    private static boolean has(String name, String surname) {
        return (" " + Folding.fold(name).replace('.', ' ') + " ").contains(" " + Folding.fold(surname) + " ");
    }
}
