package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The LIMITs of a query and its subqueries. A subquery that has one picks its rows before their names are looked up, which is faster. */
final class Limits {
    private Limits() {}

    static boolean any(Query query) {
        return !limited(query).isEmpty();
    }

    static void set(Query query, long limit) {
        limited(query).forEach(part -> part.setLimit(limit));
    }

    private static List<Query> limited(Query query) {
        List<Query> found = new ArrayList<>();
        collect(query, found);
        return found;
    }

    private static void collect(Query query, List<Query> found) {
        if (query.hasLimit()) {
            found.add(query);
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery element) {
                collect(element.getQuery(), found);
            }
        });
    }
}
