package org.entente.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactsReader;
import org.entente.fact.FactsSink;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.CodeList;

/**
 * Compares a folder of predicted facts with one of gold facts: {@code x.ar.facts.json} with the file of the same name, of which a
 * missing one counts as no facts. Quotes are compared with the texts but not demanded to be there.
 */
public final class Evaluation {
    private static final String ENDING = ".facts.json";

    private final FactsReader reader;
    private final TextLookup texts;
    private final Consumer<Problem> problems;
    private final Consumer<Path> missing;

    /**
     * An evaluation that reads by the codes of a gazetteer.
     *
     * @param codes the codes that are known
     * @param texts finds the texts of gold files
     * @param problems told of each file that is set aside: a gold one is not compared, a predicted one counts as no facts
     * @param missing told of each predicted file that is not there, which counts as no facts too
     */
    public Evaluation(CodeList codes, TextLookup texts, Consumer<Problem> problems, Consumer<Path> missing) {
        this.reader = new FactsReader(codes, TextLookup.none());
        this.texts = texts;
        this.problems = problems;
        this.missing = missing;
    }

    /**
     * Compares all articles of some languages.
     *
     * @param gold a folder with {@code .facts.json} files, or one such file
     * @param predicted a folder with files of the same names, or the file for the gold one
     * @throws IOException when the gold folder or a text cannot be read
     */
    public EvaluationReport compare(Path gold, Path predicted, Set<Language> languages) throws IOException {
        Scorer scorer = new Scorer();
        for (Path file : files(gold)) {
            Optional<ArticleFacts> expected = read(file);
            if (expected.isPresent()
                    && languages.contains(expected.get().article().language())) {
                String name = String.valueOf(file.getFileName());
                Path found = Files.isDirectory(predicted) ? predicted.resolve(name) : predicted;
                scorer.add(name, expected.get(), facts(found), texts.textOf(file));
            }
        }
        return scorer.report();
    }

    private static List<Path> files(Path gold) throws IOException {
        if (!Files.exists(gold)) {
            throw new NoSuchFileException(gold.toString());
        }
        if (!Files.isDirectory(gold)) {
            return List.of(gold);
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private List<Fact> facts(Path predicted) {
        if (!Files.exists(predicted)) {
            missing.accept(predicted);
            return List.of();
        }
        return read(predicted).map(ArticleFacts::facts).orElse(List.of());
    }

    private Optional<ArticleFacts> read(Path file) {
        OneArticle one = new OneArticle();
        reader.read(file, one);
        return one.article;
    }

    private final class OneArticle implements FactsSink {
        private Optional<ArticleFacts> article = Optional.empty();

        @Override
        public void article(Path file, ArticleFacts facts) {
            if (article.isPresent()) {
                setAside(new Problem(file.toString(), "", "holds more than one article; one a file is compared"));
            } else {
                article = Optional.of(facts);
            }
        }

        @Override
        public void setAside(Problem problem) {
            problems.accept(problem);
        }

        /** What is odd about facts does not matter here. */
        @Override
        public void warn(Problem problem) {}
    }
}
