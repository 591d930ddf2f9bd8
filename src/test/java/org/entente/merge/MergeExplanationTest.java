package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.merge.GoldReports.Gold;
import org.entente.merge.MergeExplanation.Apart;
import org.entente.merge.Neighbourhood.Known;
import org.junit.jupiter.api.Test;

class MergeExplanationTest {
    private final List<Gold> gold = GoldReports.read("report-clusters.tsv");

    @Test
    void ministersAreKeptApartFromPresidentsByRank() {
        assertThat(differences("m01", "m02"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why).contains(Difference.RANK));
    }

    @Test
    void twoMeetingsThatOneArticleTellsAreKeptApartByIt() {
        assertThat(differences("m07", "m08")).anySatisfy(why -> assertThat(why).contains(Difference.SAME_ARTICLE));
    }

    @Test
    void aPlanThatFitsTwoMeetingsIsKeptApartForThat() {
        assertThat(differences("m19", "m18")).containsOnly(Set.of(Difference.SEVERAL_FIT));
    }

    @Test
    void visitsOfOtherDaysAreKeptApartByTheirDates() {
        assertThat(differences("v01", "v02")).containsOnly(Set.of(Difference.DATES));
    }

    @Test
    void namesOfUnknownPeopleInThreeScriptsJoinTheirReports() {
        MergeExplanation explanation = explain("m03", "m04");
        assertThat(explanation.joined()).hasSize(3);
        assertThat(explanation.joined().stream()
                        .filter(joined -> joined.likenesses().contains(Likeness.NAMES_ALIKE)))
                .hasSize(2);
    }

    private List<Set<Difference>> differences(String event, String other) {
        return explain(event, other).apart().stream().map(Apart::differences).collect(Collectors.toList());
    }

    private MergeExplanation explain(String event, String other) {
        List<Known> known = reports(other).stream()
                .map(told -> new Known(EventIdentity.of(told), told))
                .toList();
        return MergeExplanation.of(reports(event), known);
    }

    private List<Told> reports(String event) {
        return gold.stream()
                .filter(report -> report.event().equals(event))
                .map(Gold::told)
                .toList();
    }
}
