package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.entente.fact.Problem;
import org.entente.fact.TextLookup;
import org.entente.gazetteer.Gazetteer;
import org.entente.pipeline.Pipeline;
import org.entente.pipeline.Progress;
import org.entente.rdf.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NQuadsWriterTest {
    /** What makes a difference to the syntax, in three scripts, and what is no character at all. */
    private static final int[] CODE_POINTS = {
        'a', 'Z', '0', ' ', '"', '\\', '\'', '\n', '\r', '\t', '\f', '\b', 0, 1, 0x13, 0x14, 0x1F, 0x7F, 0x80, 0x85,
        0xA0, 0xEF, 0xFF, '<', '>', '{', '}', '|', '^', '`', '%', '#', '@', 'Я', 'ё', 'س', 'ء', 0x200F, 0x202E, 0x2028,
        0xFEFF, 0xFFFD, 0xFFFE, 0xFE8D, 0x1F54A, 0x10FFFF, 0xD800, 0xDC00
    };

    @Test
    void oddTextIsWrittenAsJenaWritesIt() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Quad> quads = new ArrayList<>();
        for (int count = 0; count < 20_000; count++) {
            quads.add(Quad.create(graph(random), iri(random), iri(random), term(random)));
        }
        assertWrittenAsByJena(quads, "seed " + seed);
    }

    @Test
    void termsLargerThanTheBufferAreWritten() throws IOException {
        List<Quad> quads = new ArrayList<>();
        for (int length : new int[] {65_530, 65_534, 65_535, 65_536, 65_537, 200_000}) {
            Node text = NodeFactory.createLiteralString("x".repeat(length));
            quads.add(Quad.create(
                    NodeFactory.createURI("urn:g"),
                    NodeFactory.createURI("urn:" + "s".repeat(length)),
                    NodeFactory.createURI("urn:p"),
                    text));
        }
        assertWrittenAsByJena(quads, "long terms");
    }

    @Test
    void triplesAreWrittenAsNTriples() {
        Triple triple = Triple.create(
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p"),
                NodeFactory.createLiteralLang("كلمة", "ar"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = new NQuadsWriter(bytes);
        out.start();
        out.triple(triple);
        out.finish();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("<urn:s> <urn:p> \"كلمة\"@ar .\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/facts", "../shared/corpus/seed", "../shared/corpus/train", "../shared/corpus/dev"})
    void graphsOfArticlesAreWrittenAsJenaWritesThem(String folder) throws IOException {
        assumeTrue(Files.isDirectory(Path.of(folder)), () -> folder + " is not here");
        Gazetteer gazetteer = Gazetteer.bundled();
        List<Quad> quads = new ArrayList<>();
        new Pipeline(gazetteer, Names.of(Names.DEFAULT_BASE, gazetteer), new Silent())
                .convert(List.of(Path.of(folder)), TextLookup.none(), new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        quads.add(quad);
                    }
                });
        assertThat(quads).isNotEmpty();
        assertWrittenAsByJena(quads, folder);
    }

    /** Compares all bytes, and shows those around the first difference. */
    private static void assertWrittenAsByJena(List<Quad> quads, String what) {
        byte[] ours = written(quads, NQuadsWriter::new);
        byte[] jenas = written(quads, NQuadsWriterTest::jena);
        int different = Arrays.mismatch(ours, jenas);
        assertThat(around(ours, different)).as(what).isEqualTo(around(jenas, different));
    }

    private static String around(byte[] bytes, int place) {
        return place < 0
                ? ""
                : new String(
                        bytes,
                        Math.max(0, place - 100),
                        Math.min(200, bytes.length - Math.max(0, place - 100)),
                        StandardCharsets.UTF_8);
    }

    private static StreamRDF jena(OutputStream bytes) {
        return StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    }

    private static byte[] written(List<Quad> quads, Function<OutputStream, StreamRDF> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF out = writer.apply(bytes);
        out.start();
        quads.forEach(out::quad);
        out.finish();
        return bytes.toByteArray();
    }

    private static Node graph(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Quad.defaultGraphIRI;
            case 1 -> Quad.defaultGraphNodeGenerated;
            case 2 -> NodeFactory.createBlankNode(text(random));
            default -> iri(random);
        };
    }

    private static Node term(Random random) {
        String text = text(random);
        return switch (random.nextInt(9)) {
            case 0 -> iri(random);
            case 1 -> NodeFactory.createBlankNode(text);
            case 2 -> NodeFactory.createLiteralLang(text, random.nextBoolean() ? "ar" : "sr-Latn-RS");
            case 3 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
            case 4 ->
                NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName("urn:type:" + text(random)));
            case 5 -> NodeFactory.createLiteralDirLang(text, "ar", TextDirection.RTL);
            case 6 -> NodeFactory.createTripleTerm(iri(random), iri(random), NodeFactory.createLiteralString(text));
            default -> NodeFactory.createLiteralString(text);
        };
    }

    private static Node iri(Random random) {
        return NodeFactory.createURI(
                random.nextInt(3) == 0 ? "urn:x:" + text(random) : "https://example.org/" + random.nextInt(9_000));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        boolean odd = random.nextBoolean();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(odd ? CODE_POINTS[random.nextInt(CODE_POINTS.length)] : 'a' + random.nextInt(26));
        }
        return text.toString();
    }

    private static final class Silent implements Progress {
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
