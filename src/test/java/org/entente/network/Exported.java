package org.entente.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.Sample;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What an export wrote, read again. */
record Exported(byte[] bytes, Extent extent) {
    /** Exports with parameters such as {@code "type=meeting", "state=KZ"}. */
    static Exported of(DatasetGraph dataset, NetworkFormat format, String... parameters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Extent extent = NetworkExport.of(dataset, Sample.BASE).write(format, filter(parameters), out);
        return new Exported(out.toByteArray(), extent);
    }

    static NetworkFilter filter(String... parameters) {
        Map<String, String[]> map = new LinkedHashMap<>();
        for (String parameter : parameters) {
            String[] parts = parameter.split("=", 2);
            map.merge(parts[0], new String[] {parts[1]}, (one, other) -> new String[] {one[0], other[0]});
        }
        return NetworkFilter.parse(map, Sample.BASE);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Document xml() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** The elements of a name. */
    List<Element> elements(String name) throws Exception {
        var found = xml().getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    JsonNode json() throws IOException {
        return new ObjectMapper().readTree(bytes);
    }

    /** Rows by the names of columns, read by the rules of RFC 4180 alone. */
    List<Map<String, String>> rows() {
        List<List<String>> table = table();
        List<String> names = table.getFirst();
        return table.stream()
                .skip(1)
                .map(cells -> {
                    if (cells.size() != names.size()) {
                        throw new IllegalStateException(cells.size() + " cells in " + cells);
                    }
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, names.size()).forEach(at -> row.put(names.get(at), cells.get(at)));
                    return row;
                })
                .toList();
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = text();
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quoted && character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && text.startsWith("\r\n", at)) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                at++;
            } else if (!quoted && (character == '\r' || character == '\n')) {
                throw new IllegalStateException("a bare line break at " + at);
            } else {
                cell.append(character);
            }
        }
        if (quoted || !row.isEmpty() || !cell.isEmpty()) {
            throw new IllegalStateException("the last row does not end");
        }
        return rows;
    }

    static String attribute(Element element, String name) {
        return Objects.requireNonNull(element.getAttribute(name));
    }
}
