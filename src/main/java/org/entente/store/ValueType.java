package org.entente.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.article.Language;

/** Plain values, which become literals. */
enum ValueType implements ParameterType {
    STRING("give text without control characters") {
        @Override
        public Node node(String value, String base) {
            if (UNPRINTABLE.matcher(value).find()) {
                throw new IllegalArgumentException("holds a control character or half a surrogate pair");
            }
            return NodeFactory.createLiteralString(value);
        }
    },
    YEAR("give a year from 1900 to 2100") {
        @Override
        public Node node(String value, String base) {
            return YEARS.node(value, base);
        }
    },
    DATE("give a day such as 2023-04-11") {
        @Override
        public Node node(String value, String base) {
            if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                throw new IllegalArgumentException("is not a date");
            }
            try {
                return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("is not a day of the calendar", e);
            }
        }
    },
    LANGUAGE("give ar, en or ru") {
        @Override
        public Node node(String value, String base) {
            Language language = Language.of(value)
                    .orElseThrow(() -> new IllegalArgumentException("is not a language that labels are written in"));
            return NodeFactory.createLiteralString(language.tag());
        }
    };

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\t\\n\\r]]");
    private static final IntegerType YEARS = new IntegerType(1900, 2100);

    private final String allowed;

    ValueType(String allowed) {
        this.allowed = allowed;
    }

    @Override
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String allowed() {
        return allowed;
    }
}
