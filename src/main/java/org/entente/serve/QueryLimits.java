package org.entente.serve;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** The context that queries from outside run in: a time limit, no calls of other servers, and no classes loaded by name. */
final class QueryLimits {
    private QueryLimits() {}

    static Context context(Duration timeout) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        FunctionRegistry.set(context, new KnownFunctions());
        PropertyFunctionRegistry.set(context, new KnownPropertyFunctions());
        return context;
    }

    /** The functions registered at start; ARQ's own registry would also load any class that a query names. */
    private static final class KnownFunctions extends FunctionRegistry {
        @Override
        public @Nullable FunctionFactory getFunctionFactory(String iri) {
            FunctionRegistry all = FunctionRegistry.get();
            return all.isRegistered(iri) ? all.getFunctionFactory(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return FunctionRegistry.get().isRegistered(iri);
        }
    }

    /** The property functions registered at start, for the same reason. */
    private static final class KnownPropertyFunctions extends PropertyFunctionRegistry {
        @Override
        public boolean manages(String iri) {
            return isRegistered(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return isRegistered(iri) ? PropertyFunctionRegistry.get().get(iri) : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return PropertyFunctionRegistry.get().isRegistered(iri);
        }
    }
}
