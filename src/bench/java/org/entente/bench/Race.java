package org.entente.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several ways to do one piece of work, timed in turn in the same process: the first is what the others are compared with. Of each the median
 * speed counts, and of the ratios the median over the rounds, so that what else the machine does strikes all alike.
 */
final class Race {
    private final long amount;
    private final String unit;
    private final int warmUp;
    private final int rounds;
    private final List<Runner> runners = new ArrayList<>();

    /** @param amount how many units of work each way does */
    Race(long amount, String unit, int warmUp, int rounds) {
        this.amount = amount;
        this.unit = unit;
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    private record Runner(String name, String goal, Work work, double[] seconds) {}

    /** Something to be timed. */
    interface Work {
        void run() throws Exception;
    }

    void add(String name, String goal, Work work) {
        runners.add(new Runner(name, goal, work, new double[rounds]));
    }

    void run(Table table) throws Exception {
        for (int round = -warmUp; round < rounds; round++) {
            for (Runner runner : runners) {
                long start = System.nanoTime();
                runner.work().run();
                if (round >= 0) {
                    runner.seconds()[round] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        double[] first = runners.getFirst().seconds();
        for (Runner runner : runners) {
            double[] ratios = IntStream.range(0, rounds)
                    .mapToDouble(round -> first[round] / runner.seconds()[round])
                    .toArray();
            table.row(
                    runner.name(),
                    "%,.0f %s/s".formatted(amount / median(runner.seconds()), unit),
                    runner == runners.getFirst() ? "1" : "%.2f".formatted(median(ratios)),
                    runner.goal());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
