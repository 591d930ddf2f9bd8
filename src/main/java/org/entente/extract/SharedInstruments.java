package org.entente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;

/** Instruments that share one word: "memoranda on sport and on trade", "a memorandum on sport and a second on trade", «والثانية بشأن». */
final class SharedInstruments {
    private static final WordSet ABOUT = WordSet.words("on concerning regarding о об обо بشأن حول");
    private static final WordSet ALSO_ABOUT =
            WordSet.words("for to extending making establishing по в في تتعلق يتعلق تخص");
    private static final WordSet ORDINALS = WordSet.words("one first second third fourth another other others"
            + " первое второе третье другое первый второй третий другой первая вторая третья другая еще"
            + " الأولى الثانية الثالثة الرابعة الأول الثاني الثالث الرابع أخرى آخر إحداهما أحدهما أولاهما"
            + " والثانية والثالثة والرابعة والثاني والثالث والرابع والأخرى والآخر وأخرى وآخر");

    private final Scene scene;
    private final List<Unit> units;
    private final InstrumentExtent extent;

    private SharedInstruments(Scene scene) {
        this.scene = scene;
        this.units = scene.units();
        this.extent = new InstrumentExtent(scene);
    }

    /** The instruments of a sentence, those that share a word told apart. */
    static List<InstrumentMention> apart(Scene scene, List<InstrumentMention> found) {
        if (found.isEmpty()) {
            return found;
        }
        SharedInstruments shared = new SharedInstruments(scene);
        List<InstrumentMention> all = new ArrayList<>();
        found.forEach(mention -> all.addAll(shared.parts(mention)));
        for (int at = found.getFirst().head() + 1; at < scene.units().size(); at++) {
            shared.elliptic(at, all).ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(InstrumentMention::first));
        return all;
    }

    /** Whether a word stands for another instrument of the kind that was told: "a second on trade". */
    static boolean isElliptic(Scene scene, int at) {
        return at < scene.units().size()
                && scene.units().get(at) instanceof WordUnit word
                && ORDINALS.contains(scene.tokens(), word.to() - 1)
                && about(scene, at) > 0;
    }

    /** The unit that begins to say what "a second" is about; -1 when nothing does. */
    private static int about(Scene scene, int at) {
        int next = at + 1;
        while (next < scene.units().size()
                && (scene.folded(next).matches("[-–—]|one")
                        || (scene.units().get(next) instanceof TriggerUnit word
                                && word.is("instrument")
                                && word.to() - word.from() == 1
                                && next == at + 1))) {
            next++;
        }
        if (next >= scene.units().size()) {
            return -1;
        }
        int token = scene.units().get(next).from();
        return ABOUT.contains(scene.tokens(), token) || ALSO_ABOUT.contains(scene.tokens(), token) ? next : -1;
    }

    private Optional<InstrumentMention> elliptic(int at, List<InstrumentMention> all) {
        boolean free = all.stream().noneMatch(one -> one.first() <= at && at <= one.last());
        if (!free || !isElliptic(scene, at) || hasInstrument(at)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(one -> one.head() < at && !one.form().nested())
                .reduce((one, other) -> other)
                .filter(one -> !scene.isStrongVerb(at - 1))
                .map(one -> part(one, at, at, extent.last(about(scene, at))));
    }

    private boolean hasInstrument(int at) {
        return units.get(at + 1) instanceof TriggerUnit trigger && trigger.is("instrument");
    }

    /** One instrument of a kind that was told before. */
    private InstrumentMention part(InstrumentMention whole, int first, int head, int last) {
        List<String> topics = InstrumentScanner.topics(scene, first, head, last);
        InstrumentMention.Form form = whole.form();
        return new InstrumentMention(
                first,
                head,
                last,
                whole.kind(),
                topics,
                InstrumentScanner.title(whole.kind(), topics),
                whole.count().isPresent() ? List.of() : whole.parties(),
                Optional.empty(),
                Optional.empty(),
                first == head ? 0 : whole.grammar(),
                new InstrumentMention.Form(
                        true,
                        false,
                        form.weak(),
                        first == head || first > whole.head() || form.listed(),
                        false,
                        form.firm(),
                        true));
    }

    /** "Memoranda on sport and on trade" are two. */
    private List<InstrumentMention> parts(InstrumentMention whole) {
        if (!whole.isUncounted() || units.get(whole.head()) instanceof AmountUnit) {
            return List.of(whole);
        }
        List<Integer> starts = starts(whole);
        if (starts.size() < 2) {
            return List.of(whole);
        }
        List<InstrumentMention> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int first = i == 0 ? whole.first() : starts.get(i);
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 2 : Math.max(whole.last(), extent.last(first));
            parts.add(part(whole, first, whole.head(), last));
        }
        return parts;
    }

    /** Where the words begin that say what each is about. */
    private List<Integer> starts(InstrumentMention whole) {
        List<Integer> starts = new ArrayList<>();
        for (int at = whole.head() + 1; at < units.size(); at++) {
            boolean about = ABOUT.contains(scene.tokens(), units.get(at).from());
            boolean joined = !starts.isEmpty()
                    && Grammar.of(scene.language())
                            .joins(scene.tokens(), units.get(at - 1).from());
            if (about && (joined || (starts.isEmpty() && at <= whole.head() + 2))) {
                starts.add(at);
            } else if (at > whole.last() && !isInside(at)) {
                break;
            }
        }
        return starts;
    }

    private boolean isInside(int at) {
        return !scene.isStrongVerb(at)
                && !scene.isBroken(at, at + 1)
                && !scene.folded(at).matches("[.!?؟]");
    }
}
