package org.entente.store;

import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor of queries, but for one thing: of Jena 6.0.0 it fails with "Peek iterator is already empty" when a pattern follows a part of the
 * query that found nothing. Then the pattern finds nothing, either.
 */
public final class TolerantExecutor extends OpExecutorTDB2 {
    private TolerantExecutor(ExecutionContext context) {
        super(context);
    }

    /** Makes the queries of a dataset run so. */
    public static void use(DatasetGraph dataset) {
        QC.setFactory(dataset.getContext(), TolerantExecutor::new);
    }

    @Override
    protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return input.hasNext() ? super.execute(pattern, input) : input;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return input.hasNext() ? super.execute(filter, input) : input;
    }
}
