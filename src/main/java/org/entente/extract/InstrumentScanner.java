package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.InstrumentMention.Form;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Grammatical;

/** Finds the instruments that a sentence names, with what their own words tell of them. */
final class InstrumentScanner {
    private static final int LONGEST = 22;
    private static final WordSet ABOUT = WordSet.words("on concerning regarding о об обо بشأن حول");
    private final Scene scene;
    private final List<Unit> units;
    private final InstrumentExtent extent;

    private InstrumentScanner(Scene scene) {
        this.scene = scene;
        this.units = scene.units();
        this.extent = new InstrumentExtent(scene);
    }

    static List<InstrumentMention> scan(Scene scene) {
        InstrumentScanner scanner = new InstrumentScanner(scene);
        List<InstrumentMention> found = new ArrayList<>();
        for (int at = 0; at < scanner.units.size(); at++) {
            Optional<Trigger> instrument = scanner.instrument(at);
            if (instrument.isPresent()) {
                found.add(scanner.mention(at, instrument.get()));
            }
        }
        return SharedInstruments.apart(scene, scanner.lend(found));
    }

    /** "A protocol amending the agreement with Latvia": the inner one tells the parties of the outer. */
    private List<InstrumentMention> lend(List<InstrumentMention> found) {
        List<InstrumentMention> lent = new ArrayList<>(found);
        for (int i = 0; i + 1 < lent.size(); i++) {
            if (lent.get(i + 1).form().nested() && lent.get(i).parties().isEmpty()) {
                lent.set(i, lent.get(i).with(lent.get(i + 1)));
            }
        }
        return lent;
    }

    /** What a unit says an instrument is: the word itself, or the word in "12 documents". */
    private Optional<Trigger> instrument(int at) {
        Unit unit = units.get(at);
        if (unit instanceof TriggerUnit trigger) {
            return trigger.of("instrument");
        }
        if (!(unit instanceof AmountUnit amount) || amount.amount().change()) {
            return Optional.empty();
        }
        LexiconMatches matches = scene.sentence().matches();
        for (int token = unit.from(); token < unit.to(); token++) {
            for (int number = 0; number < matches.count(token); number++) {
                for (int i = 0; i < matches.senses(token, number); i++) {
                    Sense sense = matches.sense(token, number, i);
                    if (sense.kind() == SenseKind.TRIGGER && sense.target().equals("instrument")) {
                        return Optional.of(Trigger.of(sense));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private InstrumentMention mention(int head, Trigger trigger) {
        int first = extent.first(head);
        int last = extent.last(head);
        Set<String> topics = new LinkedHashSet<>();
        if (!trigger.value("en").isEmpty()) {
            topics.add(trigger.value("en"));
        }
        topics.addAll(topics(scene, first, head, last));
        String kind = trigger.value("kind");
        int cases = units.get(head) instanceof TriggerUnit unit ? unit.grammar() : 0;
        return new InstrumentMention(
                first,
                head,
                last,
                kind,
                List.copyOf(topics),
                title(kind, List.copyOf(topics)),
                parties(first, head, last),
                count(head, trigger),
                period(head, last),
                cases,
                form(first, head, last, trigger, cases));
    }

    /** What the words between two units say an instrument is about, in English. */
    static List<String> topics(Scene scene, int first, int head, int last) {
        Set<String> topics = new LinkedHashSet<>();
        for (int at = first; at <= last; at++) {
            if (scene.units().get(at) instanceof TriggerUnit topic && at != head) {
                topic.of("instrument-topic")
                        .map(one -> one.value("en"))
                        .filter(one -> !one.isEmpty())
                        .ifPresent(topics::add);
            }
        }
        return List.copyOf(topics);
    }

    private Form form(int first, int head, int last, Trigger trigger, int cases) {
        boolean plural = trigger.features().contains("pl") || (cases & Grammatical.NUMBERS) == Grammatical.PLURAL;
        return new Form(
                extent.isIndefinite(first),
                plural,
                trigger.isWeak(),
                extent.isListed(first),
                extent.isNested(first, head),
                isWithFirm(head),
                isNamed(head, trigger) || isAbout(head, last));
    }

    /** «اتفاق الإعفاء»: of several words in Arabic, other than "memorandum of understanding" and "joint statement". */
    private boolean isNamed(int head, Trigger trigger) {
        boolean generic = Set.of("memorandum", "declaration", "").contains(trigger.value("kind"));
        return scene.language() == Language.ARABIC
                && !generic
                && units.get(head) instanceof TriggerUnit
                && units.get(head).to() - units.get(head).from() > 1;
    }

    /** "Treaty on Certain Arrangements": words that no list of topics has say what it is about. */
    private boolean isAbout(int head, int last) {
        return last > head + 1
                && units.get(head + 1) instanceof WordUnit word
                && ABOUT.contains(scene.tokens(), word.from());
    }

    private boolean isWithFirm(int head) {
        if (scene.language() == Language.ARABIC) {
            return false;
        }
        for (Group group : scene.groups()) {
            if (group.first() > head
                    && group.first() <= head + 4
                    && group.adjective()
                    && Set.of("with", "с", "со").contains(group.marker())) {
                int next = group.last() + 1;
                return next < units.size()
                        && (units.get(next) instanceof WordUnit
                                || (units.get(next) instanceof TriggerUnit trigger && !trigger.is("sides", "pair")))
                        && Character.isLowerCase(scene.tokens()
                                .text(units.get(next).from(), units.get(next).to())
                                .charAt(0))
                        && !AgreementWords.SIDE.contains(
                                scene.tokens(), units.get(next).from());
            }
        }
        return false;
    }

    private Optional<Integer> count(int head, Trigger trigger) {
        if (units.get(head) instanceof AmountUnit amount) {
            return Optional.of(amount.amount().value().intValue()).filter(count -> count > 1);
        }
        return trigger.features().contains("dual") ? Optional.of(2) : Optional.empty();
    }

    /** Whether a unit can only be a verb of its clause. */
    static boolean isFinite(Scene scene, TriggerUnit trigger) {
        if (AgreementWords.BETWEEN.contains(scene.tokens(), trigger.from())) {
            return false;
        }
        boolean verb = trigger.triggers().stream().anyMatch(one -> one.isVerb() && !one.isWeak());
        return verb && trigger.triggers().stream().allMatch(one -> one.isVerb() || one.isWeak());
    }

    private Optional<String> period(int head, int last) {
        for (int at = head + 1; at <= last; at++) {
            Optional<String> period = extent.period(at);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private List<String> parties(int first, int head, int last) {
        Set<String> parties = new LinkedHashSet<>();
        for (Group group : scene.groups()) {
            if (group.first() >= first && group.last() < head && !group.reference()) {
                parties.addAll(group.parties());
            }
        }
        int between = -1;
        for (int at = head + 1; at <= last; at++) {
            int token = units.get(at).from();
            if (units.get(at) instanceof WordUnit || units.get(at) instanceof TriggerUnit) {
                if (AgreementWords.BETWEEN.contains(scene.tokens(), token)) {
                    between = at;
                } else if (AgreementWords.WITH.contains(scene.tokens(), token)
                        && units.get(at) instanceof WordUnit
                        && between < 0) {
                    parties.addAll(near(at, last, 5));
                }
            }
        }
        if (between >= 0) {
            parties.addAll(near(between, last, LONGEST));
        }
        for (Group group : scene.groups()) {
            boolean behind = group.first() > head && group.first() <= head + 2 && group.last() <= last;
            boolean side = (group.adjective() && scene.language() == Language.ARABIC)
                    || (group.isUnmarked()
                            && group.parties().size() > 1
                            && scene.language() == Language.RUSSIAN
                            && (group.grammar() & Grammatical.GENITIVE) != 0);
            if (behind && side) {
                parties.addAll(group.parties());
            }
        }
        return List.copyOf(parties);
    }

    /** The parties of the groups that follow a preposition closely. */
    private List<String> near(int from, int last, int reach) {
        List<String> parties = new ArrayList<>();
        int end = from;
        for (Group group : scene.groups()) {
            if (group.first() > from && group.first() - end <= Math.min(reach, 5) && group.first() <= last + 1) {
                if (group.reference() && parties.isEmpty()) {
                    continue;
                }
                if (group.reference()
                        || (!parties.isEmpty()
                                && !group.isUnmarked()
                                && !group.marker().equals("of")
                                && !group.marker().equals("من"))) {
                    break;
                }
                parties.addAll(group.parties());
                end = group.last();
                if (reach <= 5) {
                    break;
                }
            }
        }
        return parties;
    }

    /** The title in English: the words themselves, or what the lexicon knows of kind and topic. */
    static String title(String kind, List<String> topics) {
        if (topics.isEmpty()) {
            return "";
        }
        String name = switch (kind) {
            case "treaty" -> "Treaty";
            case "memorandum" -> "Memorandum of understanding";
            case "protocol" -> "Protocol";
            case "plan" -> "Programme";
            case "declaration" -> "Declaration";
            case "contract" -> "Contract";
            case "agreement" -> "Agreement";
            default -> "Document";
        };
        String listed = topics.size() == 1
                ? topics.getFirst()
                : String.join(", ", topics.subList(0, topics.size() - 1)) + " and " + topics.getLast();
        return name + " on " + listed;
    }
}
