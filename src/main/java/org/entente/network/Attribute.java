package org.entente.network;

/** What a node or edge has beside its label: a name, and the type that its values have in every file. */
record Attribute(String name, Kind kind) {
    /** The types that all formats know; a day is text, as no format has a type for it. */
    enum Kind {
        TEXT("string", "string"),
        INTEGER("integer", "int"),
        DECIMAL("double", "double"),
        BOOLEAN("boolean", "boolean");

        private final String gexf;
        private final String graphml;

        Kind(String gexf, String graphml) {
            this.gexf = gexf;
            this.graphml = graphml;
        }

        String gexf() {
            return gexf;
        }

        String graphml() {
            return graphml;
        }
    }

    static Attribute text(String name) {
        return new Attribute(name, Kind.TEXT);
    }

    static Attribute integer(String name) {
        return new Attribute(name, Kind.INTEGER);
    }

    static Attribute decimal(String name) {
        return new Attribute(name, Kind.DECIMAL);
    }

    static Attribute bool(String name) {
        return new Attribute(name, Kind.BOOLEAN);
    }
}
