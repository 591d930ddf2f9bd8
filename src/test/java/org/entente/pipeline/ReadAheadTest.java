package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    @Test
    void stepsRunInTheirOrderInTheThreadThatAsks() throws IOException {
        List<Integer> run = new ArrayList<>();
        Thread asking = Thread.currentThread();
        ReadAhead.run(ahead -> IntStream.range(0, 10_000)
                .forEach(number -> ahead.add(7, () -> {
                    assertThat(Thread.currentThread()).isSameAs(asking);
                    run.add(number);
                })));
        assertThat(run).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void aStepHeavierThanAllRoomRunsNevertheless() throws IOException {
        AtomicInteger run = new AtomicInteger();
        ReadAhead.run(ahead -> {
            ahead.add(1_000_000, run::incrementAndGet);
            ahead.add(1_000_000, run::incrementAndGet);
        });
        assertThat(run).hasValue(2);
    }

    @Test
    void whatGoesWrongInTheSourceIsThrownAfterTheStepsBeforeIt() {
        AtomicInteger run = new AtomicInteger();
        assertThatThrownBy(() -> ReadAhead.run(ahead -> {
                    ahead.add(1, run::incrementAndGet);
                    throw new IOException("no space left");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left");
        assertThat(run).hasValue(1);
    }

    @Test
    void whatGoesWrongInAStepEndsTheReading() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> ReadAhead.run(ahead -> {
                    try {
                        while (true) {
                            ahead.add(1, () -> {
                                throw new IllegalStateException("store is gone");
                            });
                        }
                    } finally {
                        ended.countDown();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("store is gone");
        ended.await();
    }
}
