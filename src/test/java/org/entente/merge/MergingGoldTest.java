package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.merge.GoldReports.Gold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well merging agrees with reports whose events are known: by pairs of reports, and by B³. */
class MergingGoldTest {
    private final List<Gold> gold = new ArrayList<>();
    private final Map<Told, Event> found = new HashMap<>();

    @ParameterizedTest
    @CsvSource({"report-clusters.tsv, 0.98, 0.9, 0.95", "report-clusters-unseen.tsv, 0.98, 0.95, 0.98"})
    void pairsOfReportsAreJoinedAsTheyShould(
            String file, double leastPrecision, double leastRecall, double leastBCubed) {
        gold.addAll(GoldReports.read(file));
        Merging.events(gold.stream().map(Gold::told).toList())
                .forEach(event -> event.reports().forEach(told -> found.put(told, event)));
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        for (int one = 0; one < gold.size(); one++) {
            for (int other = one + 1; other < gold.size(); other++) {
                boolean same = gold.get(one).event().equals(gold.get(other).event());
                boolean joined = isJoined(gold.get(one).told(), gold.get(other).told());
                right += same && joined ? 1 : 0;
                wrong += !same && joined ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                if (same != joined) {
                    errors.add((joined ? "joined " : "missed ") + shown(gold.get(one)) + " | " + shown(gold.get(other))
                            + " "
                            + Comparison.of(
                                            gold.get(one).told(),
                                            gold.get(other).told())
                                    .differences());
                }
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        System.out.printf(
                "%s: %d reports of %d events, pairs: precision %.3f, recall %.3f; B³ F1 %.3f%n",
                file, gold.size(), gold.stream().map(Gold::event).distinct().count(), precision, recall, bCubed());
        assertThat(precision).as(errors::toString).isGreaterThanOrEqualTo(leastPrecision);
        assertThat(recall).as(errors::toString).isGreaterThanOrEqualTo(leastRecall);
        assertThat(bCubed()).as(errors::toString).isGreaterThanOrEqualTo(leastBCubed);
    }

    private boolean isJoined(Told one, Told other) {
        return found.get(one) == found.get(other);
    }

    private double bCubed() {
        double precision = 0;
        double recall = 0;
        for (Gold report : gold) {
            long common = gold.stream()
                    .filter(other -> other.event().equals(report.event()) && isJoined(report.told(), other.told()))
                    .count();
            precision += (double) common / Math.max(1, sizeFound(report));
            recall += (double) common
                    / gold.stream()
                            .filter(other -> other.event().equals(report.event()))
                            .count();
        }
        precision /= gold.size();
        recall /= gold.size();
        return 2 * precision * recall / (precision + recall);
    }

    private int sizeFound(Gold report) {
        Event event = found.get(report.told());
        return event == null ? 0 : event.reports().size();
    }

    private static String shown(Gold report) {
        return "%n%s %s %s"
                .formatted(
                        report.event(),
                        report.told().article().published().orElseThrow().text(),
                        report.told().fact());
    }
}
