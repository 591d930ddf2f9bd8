package org.entente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.fact.PartialDate;
import org.entente.text.AmountMention;
import org.entente.text.DateMention;

/** Finds the period that each figure of a sentence is for. */
final class TradePeriods {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final WordSet SINCE = WordSet.of("since", "начиная", "منذ");
    private static final int AFTER = 5;
    private static final int COMPARED = 7;
    private static final int DAY = 10;
    private static final int YEAR_DIGITS = 4;

    private final TradeLine line;
    private final List<TradeMeasure> measures;

    TradePeriods(TradeLine line, List<TradeMeasure> measures) {
        this.line = line;
        this.measures = measures;
    }

    void assign() {
        for (DateMention date : line.dates) {
            if (!isDay(date.edtf())
                    && !isYearBefore(date)
                    && date.from() >= line.from()
                    && (isOfOld(date) || !isCompared(date))) {
                give(date);
            }
        }
        for (int i = 0; i < measures.size(); i++) {
            TradeMeasure measure = measures.get(i);
            if (measure.period.isEmpty() && tellsYearBefore(measure)) {
                measure.period = neighbour(i).flatMap(one -> one.period).map(TradePeriods::yearBefore);
            }
            int end = measure.amount.map(AmountMention::to).orElse(measure.to);
            if (measure.old && line.words.samePeriod.isIn(line.tokens, end, Math.min(end + AFTER, line.to()))) {
                measure.period = samePeriod(measure.period, neighbour(i).flatMap(one -> one.period));
            }
        }
    }

    private boolean isOfOld(DateMention date) {
        return measures.stream().anyMatch(measure -> measure.old && isRightBehind(measure, date));
    }

    private static boolean isDay(String edtf) {
        return edtf.length() == DAY && edtf.indexOf('/') < 0;
    }

    /** The months of one period in the year of another. */
    private static Optional<String> samePeriod(Optional<String> year, Optional<String> months) {
        if (months.isEmpty() || year.isEmpty()) {
            return year.or(() -> months.map(TradePeriods::yearBefore));
        }
        return months.map(period ->
                period.replace(period.substring(0, YEAR_DIGITS), year.get().substring(0, YEAR_DIGITS)));
    }

    /** The figure that one of an older period stands beside. */
    private Optional<TradeMeasure> neighbour(int index) {
        if (index > 0 && measures.get(index - 1).period.isPresent()) {
            return Optional.of(measures.get(index - 1));
        }
        return index + 1 < measures.size() ? Optional.of(measures.get(index + 1)) : Optional.empty();
    }

    private boolean isYearBefore(DateMention date) {
        return line.words.yearBefore.isIn(line.tokens, date.from() - 1, date.to() + 2);
    }

    private boolean tellsYearBefore(TradeMeasure measure) {
        if (measure.amount.isEmpty()) {
            return false;
        }
        AmountMention amount = measure.amount.get();
        int end = amount.to();
        while (end < Math.min(line.to(), amount.to() + AFTER) && !line.isPunctuation(end, end + 1, ",،;.()")) {
            end++;
        }
        return line.words.yearBefore.isIn(line.tokens, amount.to(), end)
                || line.words.yearBefore.lengthBefore(line.tokens, line.from(), amount.from()) > 0;
    }

    /** Whether a change is measured against it: "than in 2023", «по сравнению с аналогичным периодом 2022 года». */
    private boolean isCompared(DateMention date) {
        int start = Math.max(line.behindAmountBefore(date.from()), date.from() - COMPARED);
        for (int at = date.from() - 1; at >= start; at--) {
            start = line.isPunctuation(at, at + 1, ",،;()") || line.anchorAt(at).isPresent() ? at + 1 : start;
        }
        boolean near = line.changes.stream().anyMatch(change -> change.to() <= date.from())
                && line.words.comparedTo.lengthBefore(line.tokens, start, date.from()) > 0;
        return near || line.words.comparison.isIn(line.tokens, start, date.from());
    }

    private void give(DateMention date) {
        TradeMeasure before = null;
        TradeMeasure behind = null;
        for (TradeMeasure measure : measures) {
            int from = measure.amount.map(AmountMention::from).orElse(measure.to - 1);
            int to = measure.amount.map(AmountMention::to).orElse(measure.to);
            if (to <= date.from()) {
                before = measure;
            } else if (from >= date.from() && behind == null) {
                behind = measure;
            }
        }
        if (before != null && (behind == null || isRightBehind(before, date))) {
            boolean far = !isRightBehind(before, date) && before.period.isPresent();
            if (!far) {
                set(before, date);
            }
        } else if (behind != null) {
            set(behind, date);
        }
    }

    private boolean isRightBehind(TradeMeasure measure, DateMention date) {
        int end = measure.amount.map(AmountMention::to).orElse(measure.to);
        boolean joined = false;
        for (int at = end; at < date.from(); at++) {
            joined |= Grammar.of(line.scene.language()).isAnd(line.tokens, at);
        }
        return date.from() - end <= AFTER
                && !joined
                && !line.isPunctuation(end, date.from(), ",،;:.")
                && line.anchors.stream().noneMatch(anchor -> anchor.from() >= end && anchor.to() <= date.from());
    }

    private void set(TradeMeasure measure, DateMention date) {
        Optional<String> period = period(measure, date);
        boolean digits = YEAR.matcher(line.tokens.text(date.from(), date.to())).find();
        if (period.isPresent() && (measure.period.isEmpty() || digits)) {
            measure.period = period;
            measure.cover(date.from(), date.to());
        }
    }

    private Optional<String> period(TradeMeasure measure, DateMention date) {
        boolean since = SINCE.contains(line.tokens, date.from() - 1) || SINCE.contains(line.tokens, date.from() - 2);
        if (!since) {
            return Optional.of(date.edtf());
        }
        Optional<LocalDate> published = line.scene.story().document().published();
        return measure.isInvestment()
                        && published.isPresent()
                        && PartialDate.parse(date.edtf()).earliest().isBefore(published.get())
                ? Optional.of(date.edtf().substring(0, YEAR_DIGITS) + "/"
                        + published.get().getYear())
                : Optional.empty();
    }

    /** The same period one year earlier. */
    static String yearBefore(String edtf) {
        Matcher year = YEAR.matcher(edtf);
        return year.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) - 1));
    }
}
