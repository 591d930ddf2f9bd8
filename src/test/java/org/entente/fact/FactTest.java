package org.entente.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactTest {
    private static final Actor RUSSIA = Actor.whole("RU");
    private static final Actor KAZAKHSTAN = Actor.whole("KZ");
    private static final Actor LAVROV = new Actor(
            Optional.of("Lavrov"),
            Optional.of("Sergey Lavrov"),
            Optional.of("Minister of Foreign Affairs"),
            Optional.of("RU"));
    private static final Details IN_ASTANA = new Details(
            Status.HELD,
            Optional.empty(),
            Optional.of("Astana"),
            Optional.of("KZ"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void everyTypeOfTheFormatHasItsRecord() {
        RandomFacts random = new RandomFacts(new Random(3));
        assertThat(Stream.generate(random::fact).limit(500).map(Fact::type)).contains(FactType.values());
        assertThat(Fact.class.getPermittedSubclasses()).hasSameSizeAs(FactType.values());
    }

    @Test
    void actorsAreNumberedThroughAllRoles() {
        Visit visit = new Visit(IN_ASTANA, List.of(LAVROV, RUSSIA), Optional.of(KAZAKHSTAN), Optional.empty(), false);
        assertThat(visit.actors())
                .containsExactly(
                        new ActorInRole(Role.VISITOR, 1, LAVROV),
                        new ActorInRole(Role.VISITOR, 2, RUSSIA),
                        new ActorInRole(Role.HOST, 3, KAZAKHSTAN));
    }

    @Test
    void whomAnyActorRepresentsTakesPart() {
        RandomFacts random = new RandomFacts(new Random(5));
        Stream.generate(random::fact).limit(500).forEach(fact -> {
            List<ActorInRole> actors = fact.actors();
            assertThat(actors)
                    .extracting(ActorInRole::position)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, actors.size()).boxed().toList());
            assertThat(fact.partyCodes())
                    .doesNotHaveDuplicates()
                    .containsAll(actors.stream()
                            .flatMap(actor -> actor.actor().represents().stream())
                            .toList());
        });
    }

    @Test
    void theFirstPartyOfATradeFigureReportsAndTheSecondIsItsPartner() {
        assertThat(trade(Details.held(), Optional.of("1"), Optional.empty()).actors())
                .containsExactly(
                        new ActorInRole(Role.REPORTER, 1, RUSSIA), new ActorInRole(Role.PARTNER, 2, KAZAKHSTAN));
    }

    @Test
    void theDestinationTakesPartInAVisit() {
        Visit visit = new Visit(IN_ASTANA, List.of(LAVROV), Optional.empty(), Optional.empty(), false);
        assertThat(visit.partyCodes()).containsExactly("RU", "KZ");
    }

    @Test
    void thePlaceOfAMeetingDoesNotTakePart() {
        Meeting meeting = new Meeting(IN_ASTANA, List.of(LAVROV, Actor.whole("UZ")), Optional.empty());
        assertThat(meeting.partyCodes()).containsExactly("RU", "UZ");
    }

    @Test
    void partiesAreToldOnce() {
        Accreditation accreditation = new Accreditation(
                Details.held(), Optional.of(LAVROV), "RU", "KZ", AccreditationChange.APPOINTED, Optional.empty());
        assertThat(accreditation.partyCodes()).containsExactly("RU", "KZ");
        assertThat(new Mission(Details.held(), "RU", "KZ", MissionChange.OPENED, Optional.empty()).partyCodes())
                .containsExactly("RU", "KZ");
        assertThat(new Membership(Details.held(), "KZ", "SCO", MembershipChange.JOINED).partyCodes())
                .containsExactly("KZ", "SCO");
    }

    @Test
    void theOrganisationTakesPartInAGathering() {
        Gathering gathering =
                new Gathering(Details.held(), Optional.empty(), Optional.of("CIS"), List.of(LAVROV, KAZAKHSTAN));
        assertThat(gathering.partyCodes()).containsExactly("RU", "KZ", "CIS");
    }

    @Test
    void numbersThatAreEqualAreEqualHoweverTheyAreWritten() {
        assertThat(trade(Details.held(), Optional.of("2.82E+10"), Optional.empty()))
                .isEqualTo(trade(Details.held(), Optional.of("28200000000.00"), Optional.empty()));
        assertThat(trade(Details.held(), Optional.of("0.0"), Optional.empty()).value())
                .hasToString("Optional[0]");
        assertThat(trade(Details.held(), Optional.of("12.50"), Optional.empty()).value())
                .hasToString("Optional[12.5]");
    }

    @Test
    void aDateThatOnlyRepeatsThePeriodIsDropped() {
        Optional<PartialDate> year = Optional.of(PartialDate.parse("2022"));
        TradeFigure figure = trade(Details.held().withDate(year), Optional.of("1"), year);
        assertThat(figure.details().date()).isEmpty();
        assertThat(figure.period()).isEqualTo(year);
    }

    @Test
    void aNumberBeyondAllMeasureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trade(Details.held(), Optional.of("1E+2147483647"), Optional.empty()))
                .withMessageContaining("24 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trade(Details.held(), Optional.of("1E-13"), Optional.empty()))
                .withMessageContaining("12 after");
    }

    @Test
    void aStateThatActsAsAWholeIsNeitherAPersonNorAnOffice() {
        assertThat(KAZAKHSTAN.isWhole()).isTrue();
        assertThat(LAVROV.isWhole()).isFalse();
        assertThat(new Actor(Optional.empty(), Optional.empty(), Optional.of("President"), Optional.of("KZ")).isWhole())
                .isFalse();
    }

    @Test
    void anActorIsSomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Actor(Optional.empty(), Optional.of("Sergey Lavrov"), Optional.empty(), Optional.empty()))
                .withMessageContaining("`name` or `for`");
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.whole(" ")).withMessageContaining("`for` is empty");
    }

    @Test
    void aQuoteIsAsLongAsItsSpanInCodePoints() {
        assertThat(new Evidence("😀🇰🇿", Optional.of(new Span(0, 3))).span()).contains(new Span(0, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence("😀", Optional.of(new Span(0, 2))))
                .withMessageContaining("1 code points");
    }

    @Test
    void wordsAreDistinctWithinATypeAndReadBack() {
        assertReadBack(FactType.class);
        assertReadBack(Status.class);
        assertReadBack(VisitKind.class);
        assertReadBack(InstrumentKind.class);
        assertReadBack(AgreementStage.class);
        assertReadBack(TradeFlow.class);
        assertReadBack(Approximation.class);
        assertReadBack(RelationChange.class);
        assertReadBack(AccreditationChange.class);
        assertReadBack(MissionChange.class);
        assertReadBack(MembershipChange.class);
        assertReadBack(Role.class);
        assertThat(Coded.of(VisitKind.class, "unofficial")).contains(VisitKind.PRIVATE);
        assertThat(Coded.of(Status.class, "HELD")).isEmpty();
    }

    private static <E extends Enum<E> & Coded> void assertReadBack(Class<E> type) {
        assertThat(Coded.codes(type)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(type.getEnumConstants()).map(constant -> Coded.of(type, constant.code())))
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Optional::of).toList());
    }

    private static TradeFigure trade(Details details, Optional<String> value, Optional<PartialDate> period) {
        return new TradeFigure(
                details,
                List.of(RUSSIA, KAZAKHSTAN),
                TradeFlow.TURNOVER,
                value.map(BigDecimal::new),
                Optional.of("USD"),
                Optional.empty(),
                period,
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }
}
