package org.entente.serve;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * What a query may not ask of the server, found before it runs: calls of other servers and of Java classes.
 * {@link QueryLimits} makes both impossible at run time too; here the client learns why.
 */
final class QueryRules {
    private QueryRules() {}

    /** Checks the text of a query; the exception's message is for the client. */
    static void check(String text) throws Refusal {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new Refusal("The query cannot be read: " + e.getMessage());
        } catch (QueryException e) {
            throw new Refusal("The query is not valid: " + e.getMessage());
        }
        if (query.isJsonType()) {
            throw new Refusal(
                    "JSON { } queries are not answered; use SELECT and ask for application/sparql-results+json.");
        }
        check(query);
    }

    private static void check(Query query) throws Refusal {
        Finder finder = new Finder();
        if (query.getQueryPattern() != null || query.hasValues()) {
            Op pattern = Algebra.compile(query);
            Walker.walk(pattern, finder, finder.expressions);
        }
        if (finder.found != null) {
            throw new Refusal(finder.found);
        }
    }

    /** A query that will not be run. */
    static final class Refusal extends Exception {
        Refusal(String message) {
            super(message);
        }
    }

    /** Jena's walker does not enter aggregates and sort conditions by itself. */
    private static final class Finder extends OpVisitorBase {
        @Nullable
        String found;

        final ExprVisitorBase expressions = new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionN function) {
                refuseJava(function.getFunctionIRI());
            }
        };

        @Override
        public void visit(OpService service) {
            found = "SERVICE is not allowed here: this server answers from its own data only."
                    + " Ask the other server yourself and join the answers.";
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                if (triple.getPredicate().isURI()) {
                    refuseJava(triple.getPredicate().getURI());
                }
            });
        }

        @Override
        public void visit(OpGroup group) {
            group.getAggregators().forEach(aggregator -> {
                ExprList operands = aggregator.getAggregator().getExprList();
                if (operands != null) {
                    Walker.walk(operands, this, expressions);
                }
            });
        }

        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, expressions));
        }

        private void refuseJava(@Nullable String iri) {
            if (iri != null && iri.startsWith("java:")) {
                found = "Java classes cannot be called here: <" + iri + ">.";
            }
        }
    }
}
