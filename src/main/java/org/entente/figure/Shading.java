package org.entente.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** Up to five classes of numbers, each reaching as many times further than the one before, as counts of events need. */
final class Shading {
    static final int CLASSES = 5;

    private final List<Double> upper;
    private final double least;

    private Shading(double least, List<Double> upper) {
        this.least = least;
        this.upper = upper;
    }

    /** Classes for these numbers; those that are 0 have none. */
    static Shading of(List<Double> values) {
        List<Double> distinct =
                values.stream().filter(value -> value > 0).distinct().sorted().toList();
        if (distinct.size() <= CLASSES) {
            return new Shading(distinct.isEmpty() ? 0 : distinct.getFirst(), distinct);
        }
        double least = distinct.getFirst();
        double most = distinct.getLast();
        List<Double> upper = new ArrayList<>();
        for (int i = 1; i < CLASSES; i++) {
            double bound = least * Math.pow(most / least, (double) i / CLASSES);
            double whole = bound >= 3 ? Math.rint(bound) : bound;
            upper.add(distinct.stream().filter(value -> value <= whole).reduce(least, Math::max));
        }
        upper.add(most);
        return new Shading(least, upper.stream().distinct().toList());
    }

    /** 1 for the smallest numbers, 5 for the largest, 0 for 0. */
    int of(double value) {
        if (value <= 0 || upper.isEmpty()) {
            return 0;
        }
        int index = 0;
        while (index < upper.size() - 1 && value > upper.get(index)) {
            index++;
        }
        return shade(index);
    }

    /** Few classes are spread over the shades so that the largest is always the darkest. */
    private int shade(int index) {
        return upper.size() == 1 ? CLASSES - 1 : 1 + Math.round((float) index * (CLASSES - 1) / (upper.size() - 1));
    }

    List<WorldMap.Step> steps(DoubleFunction<String> number, double gap) {
        List<WorldMap.Step> steps = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < upper.size(); i++) {
            double from = i == 0 ? least : upper.get(i - 1);
            String to = number.apply(upper.get(i));
            boolean one = i == 0 ? from == upper.get(i) : upper.size() < CLASSES || upper.get(i) - from == 1;
            String text = one ? to : i == 0 ? number.apply(from) + "–" + to : "≤ " + to;
            steps.add(new WorldMap.Step(shade(i), x, text));
            x += gap + TextWidth.of(text, Type.SMALL);
        }
        return steps;
    }
}
