package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.entente.rdf.Dip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CurrentTest {
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final DatasetVersion version = DatasetVersion.of(dataset);
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void isReadOnceForEachStateOfTheDataset() {
        Current<Long> current = new Current<>(version, this::count);
        Current.Reading<Long> first = current.get();
        assertThat(first).isEqualTo(new Current.Reading<>(version.current(), 0L));
        assertThat(current.get()).isSameAs(first);
        change();
        assertThat(current.get()).isEqualTo(new Current.Reading<>(version.current(), 1L));
        current.get();
        assertThat(readings).hasValue(2);
    }

    @Test
    void readsAheadWhenToldTo() {
        Current<Long> current = new Current<>(version, this::count);
        current.warmUp();
        current.get();
        assertThat(readings).hasValue(1);
    }

    @Test
    @Timeout(60)
    void answersWithTheEarlierStateWhileTheNextTakesLong() {
        CountDownLatch slow = new CountDownLatch(1);
        Current<Long> current = new Current<>(version, () -> {
            long count = count();
            if (count == 1) {
                await(slow);
            }
            return count;
        });
        Current.Reading<Long> earlier = current.get();
        change();
        assertThat(current.get()).isSameAs(earlier);
        assertThat(earlier.state()).isNotEqualTo(version.current());
        slow.countDown();
        Optional<Long> next = Stream.generate(current::get)
                .filter(reading -> reading != earlier)
                .map(Current.Reading::value)
                .findFirst();
        assertThat(next).hasValue(1L);
        assertThat(readings).hasValue(2);
    }

    @Test
    void triesAgainAfterAFailure() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Current<Long> current = new Current<>(version, () -> {
            if (broken.get()) {
                throw new IllegalArgumentException("the disk is gone");
            }
            return count();
        });
        assertThatIllegalStateException().isThrownBy(current::get).havingCause().withMessage("the disk is gone");
        broken.set(false);
        assertThat(current.get().value()).isZero();
    }

    @Test
    void isReadEachTimeWhenTheStateIsUnknown() {
        Current<Long> current = new Current<>(DatasetVersion.of(DatasetGraphFactory.createTxnMem()), this::count);
        assertThat(current.get().state()).isEqualTo(Optional.empty());
        current.get();
        assertThat(readings).hasValue(2);
    }

    private long count() {
        readings.incrementAndGet();
        return Txn.calculateRead(dataset, () -> dataset.stream().count());
    }

    private void change() {
        Txn.executeWrite(dataset, () -> dataset.add(Dip.STATE, Dip.STATE, Dip.PARTY, Dip.STATE));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
