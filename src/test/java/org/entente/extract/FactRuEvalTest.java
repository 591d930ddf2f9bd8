package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.Fact;
import org.entente.fact.Meeting;
import org.entente.text.Folding;
import org.junit.jupiter.api.Test;

/**
 * Meetings in Russian news and blogs of FactRuEval-2016, where its files are at hand. Its meetings are of anybody with anybody, business people and
 * footballers among them, so two of its five are none of ours.
 */
class FactRuEvalTest {
    private static final Path FOLDER = Path.of("../shared/corpus/factrueval-dev");

    @Test
    void meetingsOfStatesAreFoundAndFewOthers() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no FactRuEval-2016 beside the project");
        int gold = 0;
        int found = 0;
        List<String> falsely = new ArrayList<>();
        for (Path file : texts()) {
            List<Set<String>> meetings = annotated(file);
            List<Set<String>> left = new ArrayList<>(meetings);
            gold += meetings.size();
            for (Fact fact : FactExtractor.extract(Files.readString(file), Language.RUSSIAN, Optional.empty())) {
                if (fact instanceof Meeting meeting) {
                    Optional<Set<String>> match =
                            left.stream().filter(one -> isOf(meeting, one)).findFirst();
                    match.ifPresentOrElse(
                            left::remove,
                            () -> falsely.add(file.getFileName() + ": "
                                    + meeting.details().evidence().orElseThrow().quote()));
                    found += match.isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(gold).isEqualTo(5);
        assertThat(found).isGreaterThanOrEqualTo(3);
        assertThat(falsely).hasSizeLessThanOrEqualTo(4);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The words of the participants of each annotated meeting. */
    private static List<Set<String>> annotated(Path text) throws IOException {
        List<Set<String>> meetings = new ArrayList<>();
        Path facts = text.resolveSibling(String.valueOf(text.getFileName()).replace(".txt", ".facts"));
        for (String block : Files.readString(facts).split("\\R\\R")) {
            if (block.lines()
                    .findFirst()
                    .filter(line -> line.endsWith("Meeting"))
                    .isPresent()) {
                Set<String> words = new HashSet<>();
                block.lines()
                        .filter(line -> line.startsWith("Participant"))
                        .flatMap(line -> Stream.of(line.split(" ")).skip(2))
                        .map(Folding::fold)
                        .forEach(words::add);
                meetings.add(words);
            }
        }
        return meetings;
    }

    /** Whether somebody of a meeting, by a word of his name, takes part in an annotated one. */
    private static boolean isOf(Meeting meeting, Set<String> words) {
        return meeting.participants().stream()
                .flatMap(actor -> actor.name().stream())
                .flatMap(name -> Stream.of(name.split(" ")))
                .map(Folding::fold)
                .anyMatch(words::contains);
    }
}
