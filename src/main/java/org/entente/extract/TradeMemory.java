package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** What of trade has been told so far in a text, and between whom. */
final class TradeMemory {
    private static final int NEAR = 2;
    /** A text is about those that it names most. */
    private static final int MAIN = 3;

    private final Story story;
    /** The parties of the paragraph in the order in which they were named, again and again. */
    private final List<String> paragraph = new ArrayList<>();

    private int sentence;
    private int paragraphNumber;
    private Optional<Told> last = Optional.empty();
    private Optional<Told> lastTurnover = Optional.empty();

    TradeMemory(Story story) {
        this.story = story;
    }

    /**
     * The trade told last.
     *
     * @param anchor the word of it
     * @param parties between whom, the reporter first
     * @param period the time of its figure
     * @param sentence the number of its sentence
     * @param paragraph the number of its paragraph
     * @param unit what its figure is counted in
     */
    record Told(
            TradeAnchor anchor,
            List<String> parties,
            Optional<String> period,
            int sentence,
            int paragraph,
            Optional<String> unit) {}

    /** Takes note of who is named in the next sentence. */
    void enter(Scene scene) {
        sentence = scene.number();
        if (beginsParagraph(scene)) {
            paragraph.clear();
            paragraphNumber++;
        }
        for (Group group : scene.groups()) {
            if (!group.reference() && !isInAmount(scene, group)) {
                group.parties().stream().filter(party -> party.length() == 2).forEach(paragraph::add);
            }
        }
    }

    /** The US of "US$" is nobody. */
    private static boolean isInAmount(Scene scene, Group group) {
        int from = scene.units().get(group.first()).from();
        return scene.sentence().amounts().stream().anyMatch(amount -> amount.from() <= from && amount.to() > from);
    }

    private static boolean beginsParagraph(Scene scene) {
        Tokens tokens = scene.tokens();
        int from = scene.sentence().from();
        return from > 0
                && (tokens.kind(from - 1) == TokenKind.NEWLINE
                        || tokens.text()
                                .substring(tokens.end(from - 1), tokens.start(from))
                                .contains("\n"));
    }

    void tell(TradeAnchor anchor, List<String> parties, Optional<String> period, Optional<String> unit) {
        last = Optional.of(new Told(anchor, parties, period, sentence, paragraphNumber, unit));
        lastTurnover = anchor.flow() == TradeAnchor.Flow.TURNOVER ? last : lastTurnover;
    }

    /** What the sentence may go on from. */
    Optional<Told> last() {
        return last.filter(told -> told.paragraph() == paragraphNumber
                ? sentence - told.sentence() <= NEAR
                : sentence - told.sentence() <= 1);
    }

    /** The trade between two in both directions that was told last in the paragraph. */
    Optional<Told> lastTurnover() {
        return lastTurnover.filter(told -> told.paragraph() == paragraphNumber);
    }

    /** The parties of the trade told last, in the same paragraph or the sentence before. */
    Optional<List<String>> recentPair() {
        return last.filter(told -> told.sentence() < sentence)
                .filter(told -> told.paragraph() == paragraphNumber || sentence - told.sentence() <= NEAR)
                .map(Told::parties);
    }

    /** The two parties that a sentence is about which names none: "bilateral trade". */
    Optional<List<String>> pair() {
        Optional<List<String>> only = story.onlyPair();
        if (only.isPresent()) {
            return only.map(this::ordered);
        }
        List<String> named = new ArrayList<>();
        for (int i = paragraph.size() - 1; i >= 0; i--) {
            if (!named.contains(paragraph.get(i))) {
                named.add(paragraph.get(i));
            }
        }
        if (named.size() < 2) {
            return named.isEmpty() ? ofText() : pairWith(named.getFirst());
        }
        Optional<String> home = home().filter(named::contains);
        String first = home.orElse(named.get(1));
        String other =
                named.stream().filter(party -> !party.equals(first)).findFirst().orElseThrow();
        return Optional.of(List.of(first, other));
    }

    private List<String> ordered(List<String> two) {
        return home().filter(two.getLast()::equals).isPresent() ? two.reversed() : two;
    }

    /** A party and the other one that the text is about, home first. */
    Optional<List<String>> pairWith(String party) {
        return otherThan(party)
                .map(other -> home().filter(party::equals).isPresent() ? List.of(party, other) : List.of(other, party));
    }

    /** The state that the text is about besides a party. */
    Optional<String> otherThan(String party) {
        return home().filter(home -> !home.equals(party) && story.states().contains(home))
                .or(() -> story.otherThan(party));
    }

    private Optional<List<String>> ofText() {
        List<String> states = story.states();
        if (states.size() < 2) {
            return Optional.empty();
        }
        String first = home().filter(states::contains).orElse(states.getFirst());
        return story.otherThan(first).map(other -> List.of(first, other));
    }

    private Optional<String> home() {
        return story.home().filter(home -> story.states().stream().limit(MAIN).anyMatch(home::equals));
    }
}
