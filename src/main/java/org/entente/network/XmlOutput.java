package org.entente.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements on their way into a stream, with the exceptions of streams. */
final class XmlOutput {
    private final Writer text;
    private final XMLStreamWriter xml;

    /** @param out gets UTF-8; stays open */
    XmlOutput(OutputStream out) throws IOException {
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
        text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException refused) {
            throw new IOException(refused);
        }
    }

    /** Begins an element; attributes are names and values by turns. */
    XmlOutput start(String name, String... attributes) throws IOException {
        return tell(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An attribute of the element that has just begun. */
    XmlOutput attribute(String name, String value) throws IOException {
        return tell(() -> xml.writeAttribute(name, value));
    }

    /** A whole element without content. */
    XmlOutput empty(String name, String... attributes) throws IOException {
        return tell(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** A whole element with text. */
    XmlOutput leaf(String name, String content, String... attributes) throws IOException {
        return start(name, attributes).tell(() -> xml.writeCharacters(content)).end();
    }

    XmlOutput end() throws IOException {
        return tell(xml::writeEndElement);
    }

    XmlOutput line() throws IOException {
        return tell(() -> xml.writeCharacters("\n"));
    }

    void flush() throws IOException {
        tell(xml::flush);
        text.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }

    private XmlOutput tell(Telling telling) throws IOException {
        try {
            telling.tell();
            return this;
        } catch (XMLStreamException refused) {
            throw refused.getNestedException() instanceof IOException trouble ? trouble : new IOException(refused);
        }
    }

    private interface Telling {
        void tell() throws XMLStreamException;
    }
}
