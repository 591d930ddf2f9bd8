package org.entente.extract;

import java.util.List;

/**
 * A frame with the words that make it look for facts.
 *
 * @param name what it is called in explanations: the type of its facts
 * @param frame the frame
 * @param otherwise why it takes nothing from such a word when it says nothing more exact
 * @param families the families of {@code triggers.tsv} that it starts from
 */
record FrameEntry(String name, Frame frame, Refusal otherwise, List<String> families) {
    /** All frames, in the order in which they read a sentence. */
    static final List<FrameEntry> ALL = List.of(
            of("Meeting", new MeetingFrame(), Refusal.NO_RULE, MeetingFrame.MEETINGS),
            of("Visit", new VisitFrame(), Refusal.NO_RULE, JourneyFinder.ANCHORS),
            of("Gathering", new GatheringFrame(), Refusal.NOT_NAMED, "gathering"),
            of("Agreement", new AgreementFrame(), Refusal.NOT_OF_AN_INSTRUMENT, AgreementSteps.FAMILIES),
            of("Relation", new RelationFrame(), Refusal.NO_RELATIONS, RelationFrame.FAMILIES),
            of("Accreditation", new AccreditationFrame(), Refusal.NO_ENVOY, AccreditationFrame.CHANGES),
            of("Mission", new MissionFrame(), Refusal.NOTHING_HAPPENS, "mission"),
            of("Membership", new MembershipFrame(), Refusal.NO_RULE, MembershipPhrase.FAMILIES),
            of("Statement", new StatementFrame(), Refusal.NO_RULE, "say"),
            of("TradeFigure", new TradeFrame(), Refusal.NO_FIGURE, TradeAnchor.FAMILIES));

    FrameEntry {
        families = List.copyOf(families);
    }

    private static FrameEntry of(String name, Frame frame, Refusal otherwise, String... families) {
        return new FrameEntry(name, frame, otherwise, List.of(families));
    }

    /** Whether a sentence holds a word that the frame starts from. */
    boolean startsIn(Scene scene) {
        return !starts(scene).isEmpty();
    }

    /** The units of a sentence that the frame starts from. */
    List<Integer> starts(Scene scene) {
        return scene.triggers(families.toArray(String[]::new));
    }
}
