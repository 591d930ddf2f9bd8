package org.entente.cli;

import java.util.concurrent.CountDownLatch;

/** Waits until the process is asked to stop (Ctrl-C, SIGTERM), and then does what has to be done before it ends. */
final class Shutdown {
    private final CountDownLatch asked = new CountDownLatch(1);

    Shutdown(Runnable last) {
        Runtime.getRuntime().addShutdownHook(new Thread(
                () -> {
                    last.run();
                    asked.countDown();
                },
                "shutdown"));
    }

    void await() {
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
