package org.entente.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.text.Folding;
import org.entente.text.LexiconTable;
import org.entente.text.LexiconTable.Row;
import org.entente.text.Tokens;

/**
 * Takes away offices that are none of a state or an international organisation: "the president of the football federation", «председатель правления
 * банка», «رئيس النادي». Who holds them stays as a person.
 */
final class PrivateOffices {
    /** So many words stand at most between an office and the body that it is of. */
    private static final int NEAR = 6;

    /** Offices of states whatever stands behind them. */
    private static final List<String> PUBLIC = List.of(
            "minister",
            "ambassador",
            "king",
            "queen",
            "emir",
            "governor",
            "mayor",
            "envoy",
            "consul",
            "crown",
            "state");

    /** Titles that anybody may have, and that mean an office of a state only beside whom they are for. */
    private static final Set<String> ANYBODYS = Set.of(
            "Director",
            "Deputy Director",
            "Executive Director",
            "Chairperson",
            "Deputy Chairperson",
            "Chief Executive",
            "Head",
            "Head of the Agency",
            "Leader",
            "Party Leader",
            "Spokesperson");

    private static final WordSet CENTRAL = WordSet.words(
            "central national reserve federal world development европейского"
                    + " центрального центробанка национального всемирного мирового развития международного المركزي الوطني الدولي");

    private static final WordSet ENDS = WordSet.words(
            "in at on for to with from by and or who which that said says told в во на с со по для и или при от"
                    + " который которая о об في على مع من إلى عن بعد قبل أن الذي التي خلال");

    private static final BodyWords ENGLISH = new BodyWords(Language.ENGLISH);
    private static final BodyWords RUSSIAN = new BodyWords(Language.RUSSIAN);
    private static final BodyWords ARABIC = new BodyWords(Language.ARABIC);

    private final Tokens tokens;
    private final Language language;
    private final Set<String> holders = new HashSet<>();

    private PrivateOffices(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** The words of a language for bodies that are none of a state. */
    private record BodyWords(WordSet words) {
        BodyWords(Language language) {
            this(WordSet.of(LexiconTable.read(language, "private-bodies").stream()
                    .map(Row::form)
                    .toArray(String[]::new)));
        }
    }

    /** The sentences of a text without such offices. */
    static List<Sentence> without(List<Sentence> sentences, Tokens tokens, Language language) {
        PrivateOffices offices = new PrivateOffices(tokens, language);
        List<Sentence> first = sentences.stream().map(offices::of).toList();
        return offices.holders.isEmpty()
                ? first
                : first.stream().map(offices::again).toList();
    }

    private Sentence of(Sentence sentence) {
        if (!namesOffice(sentence)) {
            return sentence;
        }
        List<ActorMention> actors = new ArrayList<>();
        for (ActorMention actor : sentence.actors()) {
            if (isAnybodys(actor)) {
                actors.add(bare(actor));
            } else if (actor.offices().isEmpty() || isPublic(actor) || !isPrivate(sentence, actor)) {
                actors.add(actor);
            } else {
                holder(sentence, actor).ifPresent(name -> holders.add(surname(name)));
                actor.name().ifPresent(name -> actors.add(bare(actor)));
            }
        }
        return with(sentence, actors);
    }

    private static boolean namesOffice(Sentence sentence) {
        for (ActorMention actor : sentence.actors()) {
            if (!actor.offices().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Who holds it: named with it, or right behind the body: "the president of the football club, Tom Hale,". */
    private static Optional<Name> holder(Sentence sentence, ActorMention actor) {
        return actor.name()
                .or(() -> sentence.actors().stream()
                        .filter(next -> next.from() >= actor.to() && next.from() - actor.to() <= NEAR)
                        .flatMap(next -> next.name().stream())
                        .findFirst());
    }

    /** "President Hale", when he was told to preside over a club. */
    private Sentence again(Sentence sentence) {
        List<ActorMention> actors = new ArrayList<>();
        for (ActorMention actor : sentence.actors()) {
            boolean his = actor.parties().isEmpty()
                    && !actor.offices().isEmpty()
                    && !isPublic(actor)
                    && actor.name()
                            .filter(name -> holders.contains(surname(name)))
                            .isPresent();
            actors.add(his ? bare(actor) : actor);
        }
        return with(sentence, actors);
    }

    private static Sentence with(Sentence sentence, List<ActorMention> actors) {
        return new Sentence(
                sentence.from(),
                sentence.to(),
                sentence.body(),
                sentence.matches(),
                sentence.atoms(),
                List.copyOf(actors),
                sentence.dates(),
                sentence.amounts());
    }

    private static ActorMention bare(ActorMention actor) {
        return new ActorMention(
                actor.from(),
                actor.to(),
                actor.name(),
                List.of(),
                List.of(),
                actor.features(),
                actor.clitics(),
                false,
                false);
    }

    private static String surname(Name name) {
        String folded = Folding.fold(name.text());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static boolean isPublic(ActorMention actor) {
        for (OfficeTitle office : actor.offices()) {
            if (!office.weak() && isPublic(office.kind())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublic(String kind) {
        for (String office : PUBLIC) {
            if (kind.contains(office)) {
                return true;
            }
        }
        return false;
    }

    /** "Director Hale" of nothing that is named, unless the world knows him. */
    private static boolean isAnybodys(ActorMention actor) {
        return actor.name().filter(name -> name.known().isEmpty()).isPresent()
                && actor.parties().isEmpty()
                && !actor.offices().isEmpty()
                && actor.offices().stream().map(OfficeTitle::title).allMatch(ANYBODYS::contains);
    }

    private boolean isPrivate(Sentence sentence, ActorMention actor) {
        List<Atom> atoms = sentence.atoms();
        for (int at = 0; at < atoms.size(); at++) {
            Atom atom = atoms.get(at);
            if (atom.is(AtomKind.OFFICE) && atom.from() >= actor.from() && atom.to() <= actor.to()) {
                return isBefore(atoms, at)
                        || isBehind(atoms, at)
                        || (actor.parties().isEmpty() && isTaken(atoms, at));
            }
        }
        return false;
    }

    /** "Club president", "the federation's chairman". */
    private boolean isBefore(List<Atom> atoms, int office) {
        int at = office - 1;
        if (at >= 0 && atoms.get(at).is(AtomKind.POSSESSIVE)) {
            at--;
        }
        return language == Language.ENGLISH && at >= 0 && (isBody(atoms, at) || isCity(atoms, at));
    }

    /** "Barcelona president", "Real Madrid president": cities have mayors. */
    private boolean isCity(List<Atom> atoms, int at) {
        boolean named = at > 0 && isCapitalised(atoms.get(at - 1));
        return atoms.get(at).is(AtomKind.PLACE) || (atoms.get(at).is(AtomKind.CAPITAL) && named);
    }

    private boolean isCapitalised(Atom atom) {
        return atom.is(AtomKind.OTHER)
                && Character.isUpperCase(tokens.text(atom.from(), atom.to()).codePointAt(0));
    }

    /** "The federation elected Tom Hale as its president", «رحيل رئيسها»: what he presides over is told before, if at all. */
    private boolean isTaken(List<Atom> atoms, int office) {
        boolean possessed = language == Language.ARABIC && isPossessed(atoms.get(office));
        boolean given =
                atoms.subList(Math.max(0, office - 3), office).stream().anyMatch(atom -> atom.is(AtomKind.PERSON));
        for (int at = office - 1; (possessed || given) && at >= 0 && office - at <= 2 * NEAR; at--) {
            if (isBody(atoms, at)) {
                return true;
            }
            if (atoms.get(at).is(AtomKind.COMMA) && !possessed) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPossessed(Atom office) {
        return office.senses().stream().anyMatch(ArabicOffices::isPossessed);
    }

    /** "President (Tom Hale) of the national football federation". */
    private boolean isBehind(List<Atom> atoms, int office) {
        int at = office + 1;
        if (at < atoms.size() && (isBody(atoms, at) || isSwallowed(atoms.get(at)))) {
            return true;
        }
        if (language == Language.ENGLISH) {
            Optional<Integer> of = of(atoms, at);
            if (of.isEmpty()) {
                return false;
            }
            at = of.get();
            if (at < atoms.size()
                    && isCapitalised(atoms.get(at))
                    && atoms.get(at - 1).is(AtomKind.OF)) {
                return true;
            }
        }
        for (int seen = 0; at < atoms.size() && seen < NEAR; at++, seen++) {
            if (isBody(atoms, at) || isSwallowed(atoms.get(at))) {
                return true;
            }
            if (endsPhrase(atoms, at)) {
                return false;
            }
        }
        return false;
    }

    /** The atom behind the "of" that follows an office, over the name of who holds it. */
    private static Optional<Integer> of(List<Atom> atoms, int behind) {
        for (int at = behind; at < atoms.size() && at - behind <= 5; at++) {
            Atom atom = atoms.get(at);
            if (atom.is(AtomKind.OF)) {
                return Optional.of(at + 1);
            }
            boolean another = at > behind && (atom.is(AtomKind.AND) || atom.is(AtomKind.OFFICE));
            if (!atom.is(AtomKind.PERSON) && !atom.is(AtomKind.HONORIFIC) && !another) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isBody(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        boolean central = isCentral(atoms, at - 1) || isCentral(atoms, at + 1);
        return atom.is(AtomKind.OTHER) && !central && words().contains(tokens, atom.from());
    }

    /** Whether a name has taken in the body that stands before it: «رئيس النادي سامي الخطيب». */
    private boolean isSwallowed(Atom atom) {
        return language == Language.ARABIC && atom.is(AtomKind.PERSON) && words().contains(tokens, atom.from());
    }

    private boolean isCentral(List<Atom> atoms, int at) {
        return at >= 0
                && at < atoms.size()
                && CENTRAL.contains(tokens, atoms.get(at).from());
    }

    private WordSet words() {
        return switch (language) {
            case ENGLISH -> ENGLISH.words();
            case RUSSIAN -> RUSSIAN.words();
            case ARABIC -> ARABIC.words();
        };
    }

    /** Whether the name of a body can not go on over an atom: a state as a whole is whom the office is for, a person holds it. */
    private boolean endsPhrase(List<Atom> atoms, int at) {
        Atom atom = atoms.get(at);
        boolean possessed = at + 1 < atoms.size() && atoms.get(at + 1).is(AtomKind.POSSESSIVE);
        return switch (atom.kind()) {
            case STATE, ORGANISATION, SEAT, MINISTRY, CAPITAL -> !possessed;
            case COMMA, AND, TO, OPEN, CLOSE, DASH, PERSON, OFFICE, INSTITUTION, HOME, HONORIFIC -> true;
            case OTHER -> !isWord(atom) || ENDS.contains(tokens, atom.from());
            case ADJECTIVE, PLACE, REGION, MODIFIER, ARTICLE, POSSESSIVE, OF -> false;
        };
    }

    private boolean isWord(Atom atom) {
        String text = tokens.text(atom.from(), atom.to());
        return Character.isLetter(text.codePointAt(0)) || text.equals("\u00AB") || text.equals("\"");
    }
}
