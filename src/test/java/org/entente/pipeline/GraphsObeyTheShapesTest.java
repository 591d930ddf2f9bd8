package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.GazetteerFiles;
import org.entente.rdf.Names;
import org.entente.read.ReadingOptions;
import org.entente.validate.ShapeCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphsObeyTheShapesTest {
    private final Names names = Names.of(Names.DEFAULT_BASE, Gazetteer.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"data/facts", "../shared/corpus/seed", "../shared/corpus/train", "../shared/corpus/dev"})
    void theGraphsOfAllArticlesObeyTheShapes(String folder) {
        assumeTrue(Files.isDirectory(Path.of(folder)), () -> folder + " is not here");
        TextLookup texts = folder.startsWith("data") ? TextLookup.in(Path.of("data/articles")) : TextLookup.beside();
        IngestReport report = new Validator(Gazetteer.bundled(), names, new Silent(), ReadingOptions.DEFAULT)
                .validate(List.of(Path.of(folder)), texts);
        assertThat(report.setAside()).isEmpty();
        assertThat(report.articles()).isPositive();
    }

    @Test
    void theGazetteerObeysTheShapes() {
        assertThat(new ShapeCheck(GazetteerFiles.graph(names.base())).check(GazetteerFiles.graph(names.base())))
                .isEmpty();
    }

    /** Hears nothing. */
    static final class Silent implements Progress {
        @Override
        public void file(Path file, int done, int all) {}

        @Override
        public void article(int articles) {}

        @Override
        public void setAside(Problem problem) {}

        @Override
        public void warning(Problem problem) {}
    }
}
