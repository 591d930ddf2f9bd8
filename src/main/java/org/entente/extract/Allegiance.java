package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.SenseKind;

/** Finds whom the holders of offices act for when neither the place that names them nor another says it. */
final class Allegiance {
    private static final Pattern EXCLUSIVE = Pattern.compile(
            "president|prime-minister|minister-of-.*|king|emir|sultan|speaker-.*|chancellor|secretary-of-state|crown-prince");

    private final Document document;
    private final DocumentEntities entities;
    private final List<Sentence> read = new ArrayList<>();

    Allegiance(Document document, DocumentEntities entities) {
        this.document = document;
        this.entities = entities;
    }

    /** Tells the people of the text whom they act for, as far as something beside the home state speaks for it. */
    void settle() {
        for (Sentence sentence : document.sentences()) {
            read.add(sentence);
            for (int i = 0; i < sentence.actors().size(); i++) {
                ActorMention actor = sentence.actors().get(i);
                int number = i;
                actor.name()
                        .flatMap(entities::person)
                        .filter(person -> person.party().isEmpty()
                                && !person.offices().isEmpty()
                                && actor.parties().isEmpty())
                        .ifPresent(person -> evidence(sentence, number, person).ifPresent(person::actsFor));
            }
        }
        settleRivals();
    }

    /** Two do not hold one high office of one state: who would be the second is of the other state that the text is about. */
    private void settleRivals() {
        Optional<String> home = entities.home();
        for (DocumentPerson person : entities.persons()) {
            boolean rival = person.party().isEmpty()
                    && home.isPresent()
                    && person.offices().stream().anyMatch(office -> isTaken(office, home.get(), person));
            if (rival) {
                others(home.get()).stream()
                        .filter(state -> person.offices().stream().noneMatch(office -> isTaken(office, state, person)))
                        .findFirst()
                        .ifPresent(person::actsFor);
            }
        }
    }

    private boolean isTaken(OfficeTitle office, String state, DocumentPerson by) {
        return EXCLUSIVE.matcher(office.kind()).matches()
                && entities.persons().stream()
                        .filter(person -> person != by && person.party().equals(Optional.of(state)))
                        .anyMatch(person -> person.offices().stream()
                                .anyMatch(one -> one.kind().equals(office.kind())));
    }

    /** The other states of the text, the most named first. */
    private List<String> others(String home) {
        return StateCounts.of(document).states().stream()
                .filter(state -> !state.equals(home))
                .limit(2)
                .toList();
    }

    private Optional<String> evidence(Sentence sentence, int index, DocumentPerson person) {
        ActorMention actor = sentence.actors().get(index);
        if (document.language() == Language.ARABIC) {
            return heading(sentence)
                    .or(() -> ArabicSides.of(document, sentence, actor))
                    .or(() -> actor.counterpart()
                            ? ArabicSides.foreign(document, entities, actor)
                            : companion(sentence, index))
                    .or(() -> opposite(sentence, index));
        }
        return heading(sentence)
                .or(() -> companion(sentence, index))
                .or(() -> own(sentence, actor))
                .or(() -> actor.counterpart() ? placeOf(sentence, actor) : delegation(sentence, actor))
                .or(() -> guest(sentence, actor))
                .or(() -> isEnvoy(person) ? foreign(actor) : Optional.empty())
                .or(() -> opposite(sentence, index));
    }

    /** The state at the head of an item of a digest: "Egypt: President …". */
    private Optional<String> heading(Sentence sentence) {
        return sentence.atoms().stream()
                .filter(atom -> atom.from() >= sentence.from())
                .findFirst()
                .filter(atom -> atom.is(AtomKind.STATE)
                        && atom.to() < sentence.to()
                        && document.tokens().text(atom.to()).equals(":"))
                .map(Atom::target);
    }

    /** Whoever is met by somebody of the home state, or travels there, is of the other state that the text is about. */
    private Optional<String> opposite(Sentence sentence, int index) {
        Optional<String> home = entities.home();
        if (home.isEmpty()) {
            return Optional.empty();
        }
        List<ActorMention> actors = sentence.actors();
        ActorMention actor = actors.get(index);
        boolean met = actors.subList(0, index).stream()
                        .anyMatch(one -> one.name().isPresent() && party(one).equals(home))
                && isMet(sentence, actor);
        boolean guest = index == 0
                && actors.subList(1, actors.size()).stream()
                        .anyMatch(one -> one.isParty() && one.parties().equals(List.of(home.get())))
                && tells(sentence, actor.to(), sentence.to(), JOURNEYS);
        return met || guest ? others(home.get()).stream().findFirst() : Optional.empty();
    }

    /** Whether somebody is with whom another meets, or whom he receives. */
    private boolean isMet(Sentence sentence, ActorMention actor) {
        boolean with = false;
        for (int at = Math.max(sentence.from(), actor.from() - NEAR); at < actor.from(); at++) {
            with |= WITH.contains(document.tokens(), at);
        }
        return (with && tells(sentence, sentence.from(), actor.from(), ENCOUNTERS))
                || tells(sentence, Math.max(sentence.from(), actor.from() - NEAR), actor.from(), RECEPTIONS);
    }

    /** Whether a trigger of one of these families stands between two tokens. */
    private static boolean tells(Sentence sentence, int from, int to, Set<String> families) {
        for (int at = from; at < to; at++) {
            int number = sentence.matches().longest(at, SenseKind.TRIGGER.bit());
            for (int i = 0; number >= 0 && i < sentence.matches().senses(at, number); i++) {
                if (families.contains(sentence.matches().sense(at, number, i).target())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final int NEAR = 3;
    private static final WordSet WITH = WordSet.of("with", "с", "со", "مع");
    private static final Set<String> ENCOUNTERS = Set.of("meet", "talks", "phone", "call");
    private static final Set<String> RECEPTIONS = Set.of("meet", "receive");
    private static final Set<String> JOURNEYS = Set.of("visit", "visit-verb", "arrive");

    private static boolean isEnvoy(DocumentPerson person) {
        return person.offices().stream()
                .map(OfficeTitle::kind)
                .anyMatch(kind -> kind.equals("ambassador")
                        || kind.equals("high-commissioner")
                        || kind.equals("charge-d-affaires"));
    }

    /** An envoy of whom the text does not say whose he is, is of the foreign state that it named last. */
    private Optional<String> foreign(ActorMention actor) {
        return read.reversed().stream()
                .flatMap(one -> one.actors().reversed().stream())
                .filter(one -> one.to() <= actor.from())
                .map(this::party)
                .flatMap(Optional::stream)
                .filter(code -> Gazetteer.bundled().state(code).isPresent()
                        && entities.home().filter(code::equals).isEmpty())
                .findFirst();
    }

    /** "X led the visiting delegation": the other state that the head of the text names. */
    private Optional<String> guest(Sentence sentence, ActorMention actor) {
        boolean visiting = between(sentence, actor.to(), sentence.to()).stream()
                .limit(REACH / 2)
                .anyMatch(atom -> atom.is(AtomKind.MODIFIER) && atom.target().equals("visiting"));
        return visiting
                ? document.sentences().stream()
                        .limit(3)
                        .flatMap(head -> head.actors().stream())
                        .map(this::party)
                        .flatMap(Optional::stream)
                        .filter(code -> entities.home().filter(code::equals).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** Whom the one before in the same list acts for. */
    private Optional<String> companion(Sentence sentence, int index) {
        if (index == 0) {
            return Optional.empty();
        }
        if (document.language() == Language.ARABIC) {
            return sentence.actors().subList(0, index).reversed().stream()
                    .filter(actor -> actor.name().isPresent())
                    .map(this::party)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        ActorMention before = sentence.actors().get(index - 1);
        boolean listed = between(
                        sentence, before.to(), sentence.actors().get(index).from())
                .stream()
                .allMatch(atom -> switch (atom.kind()) {
                    case COMMA, AND, ARTICLE, HONORIFIC -> true;
                    default -> false;
                });
        return listed && before.name().isPresent() ? party(before) : Optional.empty();
    }

    private Optional<String> party(ActorMention actor) {
        return actor.parties().size() == 1
                ? Optional.of(actor.parties().getFirst())
                : actor.name().flatMap(entities::person).flatMap(DocumentPerson::party);
    }

    private static List<Atom> between(Sentence sentence, int from, int to) {
        List<Atom> between = new ArrayList<>();
        for (Atom atom : sentence.atoms()) {
            if (atom.from() >= from && atom.to() <= to) {
                between.add(atom);
            }
        }
        return between;
    }

    /** "Peru called home its envoy": that of the first who acts in the sentence. */
    private Optional<String> own(Sentence sentence, ActorMention actor) {
        List<Atom> before = between(sentence, sentence.from(), actor.from());
        boolean owned = before.reversed().stream()
                .limit(3)
                .takeWhile(atom -> !atom.is(AtomKind.COMMA) && !atom.is(AtomKind.PERSON))
                .anyMatch(atom -> OWN.contains(document.tokens(), atom.from()));
        if (!owned) {
            return Optional.empty();
        }
        return sentence.actors().stream()
                .filter(one -> one.to() <= actor.from())
                .findFirst()
                .flatMap(this::party);
    }

    private static final WordSet OWN = WordSet.of(
            "its", "their", "свой", "своего", "своему", "своим", "своем", "своя", "свою", "своей", "свои", "своих",
            "своими", "его", "её", "их");

    /** "In Antananarivo he met his counterpart": the capital that the sentence begins with. */
    private Optional<String> placeOf(Sentence sentence, ActorMention actor) {
        Optional<String> other = sentence.actors().stream()
                .filter(one -> one.from() < actor.from() && one.name().isPresent())
                .findFirst()
                .flatMap(this::party);
        return between(sentence, sentence.body(), actor.from()).stream()
                .map(Allegiance::country)
                .flatMap(Optional::stream)
                .filter(country -> other.filter(country::equals).isEmpty())
                .findFirst();
    }

    private static Optional<String> country(Atom atom) {
        return switch (atom.kind()) {
            case CAPITAL, STATE -> Optional.of(atom.target());
            case PLACE -> HomeState.country(atom.target());
            default -> Optional.empty();
        };
    }

    /** "The Kazakh delegation, led by Deputy Foreign Minister X": the state beside the delegation or side that he leads. */
    private Optional<String> delegation(Sentence sentence, ActorMention actor) {
        List<Atom> before = between(sentence, sentence.body(), actor.from());
        for (int i = before.size() - 1; i >= 0 && before.size() - i < REACH; i--) {
            if (SIDE.contains(document.tokens(), before.get(i).from())) {
                List<String> parties = before.subList(Math.max(0, i - 6), Math.min(before.size(), i + 6)).stream()
                        .filter(atom -> atom.kind().isParty()
                                && Gazetteer.bundled().state(atom.target()).isPresent())
                        .map(Atom::target)
                        .distinct()
                        .toList();
                return parties.size() < 2
                        ? parties.stream().findFirst()
                        : parties.stream()
                                .filter(code ->
                                        entities.home().filter(code::equals).isEmpty())
                                .findFirst();
            }
        }
        return Optional.empty();
    }

    private static final int REACH = 12;
    private static final WordSet SIDE = WordSet.of(
            "side",
            "delegation",
            "team",
            "group",
            "сторона",
            "стороны",
            "стороне",
            "сторону",
            "стороной",
            "делегация",
            "делегации",
            "делегацию",
            "делегацией",
            "группа",
            "группы",
            "группу",
            "группой");
}
