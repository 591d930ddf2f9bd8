package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The instruments that a text has told of so far. */
final class Instruments {
    private static final int NEAR = 3;
    private static final Set<String> LOOSE = Set.of("agreement", "treaty");

    private int openedIn = -1;
    private Optional<Draft> opened = Optional.empty();
    private final List<Instrument> known = new ArrayList<>();

    /** The instrument that a mention means: one that was told before, or a new one. */
    Instrument of(int sentence, InstrumentMention mention, List<String> parties) {
        Optional<Instrument> found = find(sentence, mention, parties);
        Instrument instrument = found.orElseGet(() -> {
            Instrument made = new Instrument(known.size(), sentence, mention);
            known.add(made);
            return made;
        });
        instrument.isNamed(sentence, mention);
        return instrument;
    }

    /** Learns that instruments were only counted: a list of them may follow. */
    void open(int sentence, Draft draft) {
        openedIn = sentence;
        opened = Optional.of(draft);
    }

    /** The counted instruments of the sentence before. */
    Optional<Draft> opened(int sentence) {
        return openedIn >= 0 && sentence - openedIn == 1 ? opened : Optional.empty();
    }

    /** The one that was told last, not before some sentence; of several in one sentence the one that the text told of first. */
    Optional<Instrument> last(int sentence) {
        return known.stream()
                .filter(one -> one.told() >= sentence - NEAR && one.count().isEmpty() && !one.plural())
                .max((one, other) ->
                        one.told() != other.told() ? one.told() - other.told() : other.number() - one.number());
    }

    /** Whether a mention only points back to the one that was told last. */
    Optional<Instrument> find(int sentence, InstrumentMention mention, List<String> parties) {
        if (mention.isBare() && !mention.form().indefinite() && !mention.form().plural()) {
            Optional<Instrument> back = pointsBack(sentence, mention)
                    .filter(one -> parties.isEmpty() || one.parties().containsAll(parties));
            if (back.isPresent()) {
                return back;
            }
        }
        for (int i = known.size() - 1; i >= 0; i--) {
            if (isSame(known.get(i), mention, parties, sentence)) {
                return Optional.of(known.get(i));
            }
        }
        return onlyOne(mention, parties);
    }

    /** "The pact with Colombia": the only one of such a kind between them. */
    private Optional<Instrument> onlyOne(InstrumentMention mention, List<String> parties) {
        boolean vague = mention.topics().isEmpty()
                && !mention.form().named()
                && !mention.form().indefinite()
                && !mention.form().plural()
                && mention.count().isEmpty()
                && mention.period().isEmpty();
        List<Instrument> between = known.stream()
                .filter(one -> one.count().isEmpty()
                        && one.parties().size() == parties.size()
                        && one.parties().containsAll(parties)
                        && areKindsCompatible(one.kind(), mention.kind()))
                .toList();
        return vague && parties.size() > 1 && between.size() == 1 ? Optional.of(between.getFirst()) : Optional.empty();
    }

    private Optional<Instrument> pointsBack(int sentence, InstrumentMention mention) {
        Instrument best = null;
        for (Instrument one : known) {
            boolean near = one.told() >= sentence - NEAR
                    && one.count().isEmpty()
                    && (one.told() < sentence
                            || mention.kind().isEmpty()
                            || one.kind().equals(mention.kind()));
            if (near && areKindsCompatible(one.kind(), mention.kind()) && (best == null || one.told() >= best.told())) {
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isSame(Instrument one, InstrumentMention mention, List<String> parties, int sentence) {
        boolean bound = one.parties().isEmpty()
                || parties.isEmpty()
                || (one.parties().size() == parties.size() && one.parties().containsAll(parties))
                || (parties.size() == 1 && one.parties().containsAll(parties));
        if (!bound || !one.count().equals(mention.count()) || !arePeriodsCompatible(one, mention)) {
            return false;
        }
        if (one.count().isPresent()) {
            return one.kind().equals(mention.kind()) || one.told() < sentence;
        }
        boolean headline = one.sentence() == 0 && one.told() == 0 && sentence > 0;
        if (!areKindsCompatible(one.kind(), mention.kind())) {
            return false;
        }
        if (one.topics().isEmpty() || mention.topics().isEmpty()) {
            return headline
                    || (one.topics().isEmpty()
                            && mention.topics().isEmpty()
                            && one.kind().equals(mention.kind())
                            && !mention.form().indefinite()
                            && one.sentence() != sentence);
        }
        return shareWords(one.topics(), mention.topics(), headline);
    }

    private static boolean arePeriodsCompatible(Instrument one, InstrumentMention mention) {
        return one.period().isEmpty()
                || mention.period().isEmpty()
                || one.period().equals(mention.period());
    }

    private static boolean areKindsCompatible(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || (one.equals("agreement") && LOOSE.contains(other))
                || (other.equals("agreement") && LOOSE.contains(one));
    }

    private static boolean shareWords(Set<String> one, List<String> other, boolean loose) {
        Set<String> first = words(one);
        Set<String> second = words(new HashSet<>(other));
        int all = Math.min(first.size(), second.size());
        first.retainAll(second);
        return loose ? !first.isEmpty() : all > 0 && first.size() * 2 > all;
    }

    private static Set<String> words(Set<String> topics) {
        Set<String> words = new HashSet<>();
        topics.forEach(topic -> words.addAll(Arrays.asList(topic.split(" ", -1))));
        words.removeAll(Set.of("and", "of", "the", "in", "on", "for", "cooperation", "mutual"));
        return words.isEmpty() ? new HashSet<>(topics) : words;
    }
}
