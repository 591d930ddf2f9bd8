package org.entente.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.article.Language;
import org.entente.rdf.Dip;
import org.jspecify.annotations.Nullable;

/** The rows of a query's answer as a page shows them, up to a number. */
public record AnswerTable(List<String> columns, List<List<Cell>> rows, boolean more) {
    /** How many rows a page shows at most. */
    public static final int MOST_ROWS = 500;

    public AnswerTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A value: its text, the language that the text is in, and the address that it leads to. */
    public record Cell(String text, Optional<Language> language, Optional<String> href) {
        static final Cell EMPTY = new Cell("", Optional.empty(), Optional.empty());
    }

    static AnswerTable of(RowSet answer, String base) {
        List<Var> variables = answer.getResultVars();
        List<List<Cell>> rows = new ArrayList<>();
        boolean more = answer.hasNext();
        while (more && rows.size() < MOST_ROWS) {
            Binding row = answer.next();
            rows.add(variables.stream()
                    .map(variable -> cell(row.get(variable), base))
                    .toList());
            more = answer.hasNext();
        }
        return new AnswerTable(variables.stream().map(Var::getVarName).toList(), rows, more);
    }

    private static Cell cell(@Nullable Node node, String base) {
        if (node == null) {
            return Cell.EMPTY;
        }
        if (node.isURI()) {
            return iri(node.getURI(), base);
        }
        if (node.isLiteral()) {
            return new Cell(node.getLiteralLexicalForm(), Language.of(node.getLiteralLanguage()), Optional.empty());
        }
        return new Cell(node.toString(), Optional.empty(), Optional.empty());
    }

    private static Cell iri(String iri, String base) {
        String home = base + "id/";
        if (iri.startsWith(home)) {
            String name = iri.substring(home.length());
            return new Cell(name, Optional.empty(), Optional.of("/page/" + name));
        }
        if (iri.startsWith(Dip.NAMESPACE)) {
            return new Cell("dip:" + iri.substring(Dip.NAMESPACE.length()), Optional.empty(), Optional.empty());
        }
        boolean web = iri.startsWith("http://") || iri.startsWith("https://");
        return new Cell(iri, Optional.empty(), web ? Optional.of(iri) : Optional.empty());
    }
}
