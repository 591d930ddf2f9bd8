package org.entente.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes a predicted fact the gold one, type by type. */
class CoreAgreementTest {
    @Test
    void factsOfTwoTypesNeverAgree() {
        String participants = "'participants': [{'for': 'RU'}, {'for': 'KZ'}]";
        assertThat(agree("'type': 'Meeting', " + participants, "'type': 'Call', " + participants))
                .isFalse();
    }

    @Test
    void meetingsAgreeWhenTheSamePartiesMeet() {
        assertThat(agree(meeting("{'for': 'RU'}, {'for': 'KZ'}"), meeting("{'for': 'KZ'}, {'for': 'RU'}")))
                .isTrue();
        assertThat(agree(meeting("{'for': 'RU'}, {'for': 'KZ'}"), meeting("{'for': 'RU'}, {'for': 'UZ'}")))
                .isFalse();
        assertThat(agree(meeting("{'for': 'RU'}, {'for': 'KZ'}"), meeting("{'for': 'RU'}, {'for': 'RU'}")))
                .isFalse();
    }

    @Test
    void meetingsOfOnePairDifferByWhoMet() {
        String lavrov = meeting("{'name': 'Сергей Лавров', 'for': 'RU'}, {'for': 'KZ'}");
        assertThat(agree(lavrov, meeting("{'name': 'Лаврова', 'for': 'RU'}, {'for': 'KZ'}")))
                .isTrue();
        assertThat(agree(lavrov, meeting("{'name': 'Владимир Путин', 'for': 'RU'}, {'for': 'KZ'}")))
                .isFalse();
        assertThat(agree(lavrov, meeting("{'for': 'RU'}, {'for': 'KZ'}"))).isTrue();
    }

    @Test
    void callsFollowTheSameRuleAsMeetings() {
        String call = "'type': 'Call', 'participants': [{'name': 'Anna Berg', 'for': 'SE'}, {'for': '%s'}]";
        assertThat(agree(call.formatted("FI"), call.formatted("FI"))).isTrue();
        assertThat(agree(call.formatted("FI"), call.formatted("NO"))).isFalse();
    }

    @Test
    void visitsAgreeInVisitorsAndCountry() {
        assertThat(agree(visit("KZ", "'country': 'RU'"), visit("KZ", "'country': 'RU', 'place': 'Kazan'")))
                .isTrue();
        assertThat(agree(visit("KZ", "'country': 'RU'"), visit("KZ", "'country': 'UZ'")))
                .isFalse();
        assertThat(agree(visit("KZ", "'country': 'RU'"), visit("UZ", "'country': 'RU'")))
                .isFalse();
    }

    @Test
    void visitsAgreeInThePlaceWhereACountryIsNotTold() {
        assertThat(agree(visit("KZ", "'place': 'São Paulo'"), visit("KZ", "'country': 'BR', 'place': 'Sao Paulo'")))
                .isTrue();
        assertThat(agree(visit("KZ", "'country': 'BR'"), visit("KZ", "'place': 'Sao Paulo'")))
                .isFalse();
    }

    @Test
    void gatheringsAgreeInOrganisationAndPlace() {
        assertThat(agree(gathering("'organisation': 'SCO'"), gathering("'organisation': 'SCO', 'place': 'Astana'")))
                .isTrue();
        assertThat(agree(
                        gathering("'organisation': 'SCO', 'place': 'Astana'"),
                        gathering("'organisation': 'SCO', 'place': 'Samarkand'")))
                .isFalse();
        assertThat(agree(
                        gathering("'organisation': 'SCO', 'place': 'Astana'"),
                        gathering("'organisation': 'CIS', 'place': 'Astana'")))
                .isFalse();
        assertThat(agree(gathering("'place': 'Astana'"), gathering("'organisation': 'CIS', 'place': 'Astana'")))
                .isTrue();
    }

    @Test
    void gatheringsWithoutOrganisationAndPlaceShareTwoWordsOfTheirNames() {
        assertThat(agree(
                        gathering("'name': 'Session of the Joint Commission'"),
                        gathering("'name': 'joint trade commission'")))
                .isTrue();
        assertThat(agree(
                        gathering("'name': 'Council of the Ministers'"), gathering("'name': 'Forum of the Ministers'")))
                .isFalse();
        assertThat(agree(gathering("'date': '2023'"), gathering("'date': '2023'")))
                .isFalse();
    }

    @Test
    void agreementsAgreeInPartiesAndStageOfWhichSigningIsTheDefault() {
        assertThat(agree(agreement("'title': 'On visas'"), agreement("'stage': 'signed'")))
                .isTrue();
        assertThat(agree(agreement("'stage': 'ratified'"), agreement("'title': 'On visas'")))
                .isFalse();
    }

    @Test
    void countedAgreementsAgreeInTheirCounts() {
        assertThat(agree(agreement("'count': 12"), agreement("'count': 12"))).isTrue();
        assertThat(agree(agreement("'count': 12"), agreement("'count': 13"))).isFalse();
        assertThat(agree(agreement("'count': 12"), agreement("'kind': 'treaty'")))
                .isTrue();
    }

    @Test
    void exportsOfTheOneAreImportsOfTheOther() {
        String value = "'value': 5000000, 'currency': 'USD'";
        assertThat(agree(figure("exports", "KZ", "RU", value), figure("imports", "RU", "KZ", value)))
                .isTrue();
        assertThat(agree(figure("exports", "KZ", "RU", value), figure("exports", "RU", "KZ", value)))
                .isFalse();
        assertThat(agree(figure("turnover", "KZ", "RU", value), figure("turnover", "RU", "KZ", value)))
                .isTrue();
        assertThat(agree(figure("turnover", "KZ", "RU", value), figure("investment", "KZ", "RU", value)))
                .isFalse();
    }

    @Test
    void tradeFiguresAgreeInUnitAndRoundedValue() {
        String gold = figure("turnover", "KZ", "RU", "'value': 1000, 'currency': 'USD'");
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'value': 1005, 'currency': 'USD'")))
                .isTrue();
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'value': 1006, 'currency': 'USD'")))
                .isFalse();
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'value': 1000, 'currency': 'EUR'")))
                .isFalse();
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'value': 1000, 'unit': 't'")))
                .isFalse();
    }

    @Test
    void tradeFiguresWithoutValueAgreeInTheirChange() {
        String gold = figure("turnover", "KZ", "RU", "'change': -10.5");
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'change': -10.5")))
                .isTrue();
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'change': 10.5")))
                .isFalse();
        assertThat(agree(gold, figure("turnover", "KZ", "RU", "'value': 7, 'currency': 'USD'")))
                .isFalse();
    }

    @Test
    void officesAgreeInPersonAndWhomTheyAreFor() {
        assertThat(agree(office("سيرغي لافروف", "RU"), office("سيرجي لافروف", "RU")))
                .isTrue();
        assertThat(agree(office("سيرغي لافروف", "RU"), office("سيرغي لافروف", "KZ")))
                .isFalse();
        assertThat(agree(office("Anna Berg", "SE"), office("Anna Lind", "SE"))).isFalse();
    }

    @Test
    void relationsAgreeInPartiesAndChange() {
        String relation = "'type': 'Relation', 'parties': [{'for': 'SA'}, {'for': 'IR'}], %s";
        assertThat(agree(
                        relation.formatted("'change': 'restored'"),
                        relation.formatted("'change': 'restored', 'level': 'embassies'")))
                .isTrue();
        assertThat(agree(relation.formatted("'change': 'restored'"), relation.formatted("'change': 'severed'")))
                .isFalse();
        assertThat(agree(relation.formatted("'level': 'alliance'"), relation.formatted("'change': 'upgraded'")))
                .isFalse();
    }

    @Test
    void accreditationsAndMissionsAgreeInDirectionAndChange() {
        String envoy = "'type': 'Accreditation', 'from': '%s', 'to': '%s', 'change': '%s'";
        assertThat(agree(envoy.formatted("SA", "IR", "appointed"), envoy.formatted("SA", "IR", "appointed")))
                .isTrue();
        assertThat(agree(envoy.formatted("SA", "IR", "appointed"), envoy.formatted("IR", "SA", "appointed")))
                .isFalse();
        assertThat(agree(envoy.formatted("SA", "IR", "appointed"), envoy.formatted("SA", "IR", "recalled")))
                .isFalse();
        String mission = "'type': 'Mission', 'from': '%s', 'to': '%s', 'change': '%s'";
        assertThat(agree(mission.formatted("SA", "IR", "opened"), mission.formatted("SA", "IR", "opened")))
                .isTrue();
        assertThat(agree(mission.formatted("SA", "IR", "opened"), mission.formatted("SA", "IR", "closed")))
                .isFalse();
    }

    @Test
    void membershipsAgreeInAllTheirCodesAndStatementsInTheirSpeaker() {
        String member = "'type': 'Membership', 'member': '%s', 'organisation': 'NATO', 'change': 'joined'";
        assertThat(agree(member.formatted("SE"), member.formatted("SE"))).isTrue();
        assertThat(agree(member.formatted("SE"), member.formatted("FI"))).isFalse();
        String statement = "'type': 'Statement', 'speaker': {'name': '%s'}, 'quote': 'We agree'";
        assertThat(agree(statement.formatted("Anna Berg"), statement.formatted("Berg")))
                .isTrue();
        assertThat(agree(statement.formatted("Anna Berg"), statement.formatted("Lind")))
                .isFalse();
    }

    private static boolean agree(String gold, String predicted) {
        return CoreAgreement.holds(Sample.fact(gold), Sample.fact(predicted));
    }

    private static String meeting(String participants) {
        return "'type': 'Meeting', 'participants': [" + participants + "]";
    }

    private static String visit(String visitor, String destination) {
        return "'type': 'Visit', 'visitors': [{'for': '" + visitor + "'}], " + destination;
    }

    private static String gathering(String keys) {
        return "'type': 'Gathering', " + keys;
    }

    private static String agreement(String keys) {
        return "'type': 'Agreement', 'parties': [{'for': 'KZ'}, {'for': 'RU'}], " + keys;
    }

    private static String figure(String flow, String one, String other, String keys) {
        return "'type': 'TradeFigure', 'flow': '%s', 'parties': [{'for': '%s'}, {'for': '%s'}], %s"
                .formatted(flow, one, other, keys);
    }

    private static String office(String name, String code) {
        return "'type': 'Office', 'person': {'name': '%s', 'office': 'Minister', 'for': '%s'}".formatted(name, code);
    }
}
