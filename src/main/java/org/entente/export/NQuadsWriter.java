package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes N-Quads, or N-Triples when it is given triples: the same bytes as Jena's own writer, and faster.
 *
 * <p>Plain IRIs and literals are copied as bytes; whatever has a character that needs thought is left to Jena.
 */
final class NQuadsWriter extends StreamRDFBase {
    private static final int BUFFER = 1 << 16;
    private static final int REMEMBERED = 1 << 12;
    private static final int LONGEST_REMEMBERED = 200;
    private static final byte[] END = utf8(" .\n");
    private static final boolean[] PLAIN_IN_IRI = plain(" <>\"{}|^`\\\u007F");

    /** 0xEF begins U+FFFD, which Jena escapes. */
    private static final boolean[] PLAIN_IN_LITERAL = plain("\"\\\u00EF");

    private final OutputStream out;
    private final NodeFormatter jena = new NodeFormatterNT();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    /** IRIs come again and again, in places that their hashes give. */
    private final @Nullable Node[] iris = new Node[REMEMBERED];

    private final byte[][] written = new byte[REMEMBERED][];

    /** @param out gets the bytes, many at a time; stays open */
    NQuadsWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void triple(Triple triple) {
        statement(triple.getSubject(), triple.getPredicate(), triple.getObject());
        put(END);
    }

    @Override
    public void quad(Quad quad) {
        statement(quad.getSubject(), quad.getPredicate(), quad.getObject());
        Node graph = quad.getGraph();
        if (graph != null && !Quad.isDefaultGraph(graph)) {
            put(' ');
            node(graph);
        }
        put(END);
    }

    @Override
    public void finish() {
        flush();
        try {
            out.flush();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void statement(Node subject, Node property, Node object) {
        node(subject);
        put(' ');
        node(property);
        put(' ');
        node(object);
    }

    private void node(Node node) {
        if (node.isURI()) {
            put(iri(node));
        } else if (node.isLiteral() && node.getLiteralBaseDirection() == null) {
            literal(node);
        } else {
            put(byJena(node));
        }
    }

    private byte[] iri(Node node) {
        int hash = node.hashCode();
        int place = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (REMEMBERED - 1);
        if (node.equals(iris[place])) {
            return written[place];
        }
        byte[] iri = isPlain(utf8(node.getURI()), PLAIN_IN_IRI) ? utf8("<" + node.getURI() + ">") : byJena(node);
        if (iri.length <= LONGEST_REMEMBERED) {
            iris[place] = node;
            written[place] = iri;
        }
        return iri;
    }

    private void literal(Node node) {
        byte[] text = utf8(node.getLiteralLexicalForm());
        if (!isPlain(text, PLAIN_IN_LITERAL)) {
            put(byJena(node));
            return;
        }
        put('"');
        put(text);
        put('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            put('@');
            put(utf8(language));
        } else if (!node.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
            put('^');
            put('^');
            put(iri(NodeFactory.createURI(node.getLiteralDatatypeURI())));
        }
    }

    private byte[] byJena(Node node) {
        StringWriterI text = new StringWriterI();
        jena.format(text, node);
        return utf8(text.toString());
    }

    private void put(byte[] bytes) {
        if (bytes.length > BUFFER - filled) {
            flush();
            if (bytes.length > BUFFER) {
                write(bytes, bytes.length);
                return;
            }
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void put(char ascii) {
        if (filled == BUFFER) {
            flush();
        }
        buffer[filled++] = (byte) ascii;
    }

    private void flush() {
        write(buffer, filled);
        filled = 0;
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean isPlain(byte[] text, boolean[] plain) {
        for (byte part : text) {
            if (!plain[part & 0xFF]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes that need no thought: all but control characters and some more. */
    private static boolean[] plain(String others) {
        boolean[] plain = new boolean[256];
        for (int part = ' '; part < plain.length; part++) {
            plain[part] = others.indexOf(part) < 0;
        }
        return plain;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
