package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.text.Tokens;

/**
 * Diplomats and staff of embassies of whom only the number or the state is told: "23 Russian diplomats", «сотрудника посольства».
 *
 * @param first the index of the unit in which they begin
 * @param last the index of the unit in which they end
 * @param from whose they are; empty when nothing tells
 * @param count how many; absent for one, and when nothing tells
 */
record Diplomats(int first, int last, String from, Optional<Integer> count) {
    private static final WordSet NOUNS =
            WordSet.words("diplomat diplomats envoys attaches attaché attachés дипломат дипломата дипломатов дипломаты"
                    + " дипломатам дипломатами дипломату دبلوماسي دبلوماسيا دبلوماسيين دبلوماسيون دبلوماسيان دبلوماسيي"
                    + " ديبلوماسيا ديبلوماسيين ديبلوماسيون الدبلوماسيين الدبلوماسيون الديبلوماسيين");
    private static final WordSet STAFF =
            WordSet.words("staff staffer staffers employee employees member members official officials worker workers"
                    + " personnel сотрудник сотрудника сотрудников сотрудники сотрудникам сотрудника сотрудницу работника"
                    + " работников работники موظف موظفا موظفي موظفين الموظفين عضو عضوا أعضاء عاملين العاملين");
    private static final List<String> OF_MISSIONS = List.of(
            "embass",
            "consul",
            "diplom",
            "mission",
            "посольств",
            "дипмисси",
            "диппредстав",
            "консульств",
            "генконсул",
            "дипломат",
            "سفار",
            "السفار",
            "بالسفار",
            "قنصل",
            "القنصل",
            "دبلوماس",
            "الدبلوماس",
            "البعث");
    private static final WordSet PLACED = WordSet.of("in", "at", "в", "во", "في", "لدى");
    private static final WordSet SMALL = WordSet.of("the", "of", "a", "an", ",");
    private static final int BEHIND = 10;
    private static final int BEFORE = 9;

    /** The nearest ones to a unit: behind it, or before it. */
    static Optional<Diplomats> near(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + BEHIND); i++) {
            Optional<Diplomats> found = at(scene, i, at);
            if (found.isPresent()) {
                return found;
            }
            if (Clauses.isBarrier(scene, i) && !isExpulsion(scene, i)) {
                break;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
            Optional<Diplomats> found = at(scene, i, at);
            if (found.isPresent()) {
                return found;
            }
            if (Clauses.isBarrier(scene, i) && !isExpulsion(scene, i)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isExpulsion(Scene scene, int at) {
        return scene.units().get(at) instanceof TriggerUnit unit && unit.is("expel", "member", "mission");
    }

    private static Optional<Diplomats> at(Scene scene, int index, int trigger) {
        Unit unit = scene.units().get(index);
        for (int token = unit.from(); token < unit.to(); token++) {
            boolean told = NOUNS.contains(scene.tokens(), token)
                    || (STAFF.contains(scene.tokens(), token) && isOfMission(scene, token));
            Optional<String> people = told ? Optional.empty() : people(scene, token);
            Optional<Integer> count = count(scene, token);
            boolean near =
                    Math.abs(index - trigger) <= 2 || number(scene, token).isPresent();
            if (told || (people.isPresent() && near)) {
                String from = people.or(() -> nationality(scene, unit, index)).orElse("");
                return Optional.of(new Diplomats(index, index, from, count));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfMission(Scene scene, int token) {
        int from = Math.max(scene.sentence().from(), token - 3);
        int to = Math.min(scene.sentence().to(), token + 5);
        for (int i = from; i < to; i++) {
            String word = scene.tokens().folded(i);
            if (i != token && OF_MISSIONS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** «россиян», "Russians". */
    private static Optional<String> people(Scene scene, int token) {
        int number = scene.sentence().matches().longest(token, SenseKind.DEMONYM.bit());
        if (number < 0 && scene.language() == Language.ARABIC && isCounted(scene, token)) {
            return scene.sentence().atoms().stream()
                    .filter(atom -> atom.is(AtomKind.STATE) && atom.from() == token && atom.to() == token + 1)
                    .map(Atom::target)
                    .findFirst();
        }
        if (number < 0) {
            return Optional.empty();
        }
        Sense sense = scene.sentence().matches().first(token, number, SenseKind.DEMONYM.bit());
        boolean adjective = scene.sentence().matches().longest(token, SenseKind.ADJECTIVE.bit()) >= 0
                && scene.language() == Language.ENGLISH
                && !scene.tokens().folded(token).endsWith("s");
        return sense == null || adjective ? Optional.empty() : Optional.of(sense.target());
    }

    /** «ستين روسيا»: sixty Russians, who are written like the state. */
    private static boolean isCounted(Scene scene, int token) {
        return scene.tokens().folded(token).endsWith("يا")
                && Counts.endingAt(scene.tokens(), scene.language(), token - 1)
                        .filter(number -> number > 2)
                        .isPresent();
    }

    private static Optional<Integer> number(Scene scene, int token) {
        Tokens tokens = scene.tokens();
        for (int i = token - 1; i >= Math.max(scene.sentence().from(), token - 4); i--) {
            Optional<Integer> number = Counts.endingAt(tokens, scene.language(), i);
            if (number.isPresent()) {
                return number;
            }
            if (tokens.folded(i).matches("[,،()]")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> count(Scene scene, int token) {
        boolean dual = scene.tokens().folded(token).endsWith("يان") && scene.language() == Language.ARABIC;
        return dual ? Optional.of(2) : number(scene, token).filter(count -> count > 1);
    }

    /** Whose they are: the adjective before or behind, the state behind. */
    private static Optional<String> nationality(Scene scene, Unit unit, int index) {
        Optional<String> before = scene.sentence().atoms().stream()
                .filter(atom -> atom.is(AtomKind.ADJECTIVE) && atom.to() <= unit.to() && atom.from() >= unit.from() - 4)
                .map(Atom::target)
                .reduce((one, other) -> other);
        if (before.isPresent() && scene.language() != Language.ARABIC) {
            return before;
        }
        int end = Math.min(scene.sentence().to(), unit.to() + 6);
        return scene.sentence().atoms().stream()
                .filter(atom -> atom.from() >= unit.from() && atom.to() <= end)
                .filter(atom -> atom.is(AtomKind.ADJECTIVE)
                        || (atom.is(AtomKind.STATE) && !isPlaced(scene, atom) && !isJoined(atom)))
                .filter(atom -> !isCut(scene, unit.to(), atom.from(), index))
                .map(Atom::target)
                .findFirst()
                .or(() -> behind(scene, unit))
                .or(() -> before);
    }

    /** «دبلوماسيين روس»: the name of a people as an adjective. */
    private static Optional<String> behind(Scene scene, Unit unit) {
        return scene.language() == Language.ARABIC
                        && unit.to() < scene.sentence().to()
                ? people(scene, unit.to())
                : Optional.empty();
    }

    private static boolean isJoined(Atom atom) {
        return (atom.clitics() & LexiconMatches.AND) != 0;
    }

    private static boolean isPlaced(Scene scene, Atom atom) {
        int before = atom.from() - 1;
        return PLACED.contains(scene.tokens(), SMALL.contains(scene.tokens(), before) ? before - 1 : before);
    }

    private static boolean isCut(Scene scene, int from, int to, int index) {
        for (int token = from; token < to; token++) {
            if (scene.tokens().folded(token).matches("[,،;.:]")) {
                return true;
            }
        }
        for (int i = index + 1; i < scene.units().size() && scene.units().get(i).from() < to; i++) {
            if (Clauses.isBarrier(scene, i) && !isExpulsion(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whose diplomats were expelled before; in answer to those who did it, theirs. */
    static Optional<String> before(FactBook book, List<String> subjects) {
        List<Draft> expulsions = book.drafts().stream()
                .filter(draft -> draft.type == FactType.ACCREDITATION
                        && draft.value(Draft.Key.CHANGE).equals(Optional.of("expelled")))
                .toList();
        if (expulsions.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> from = expulsions.getLast().value(Draft.Key.FROM);
        if (from.filter(subjects::contains).isEmpty()) {
            return from;
        }
        List<String> by = expulsions.stream()
                .filter(draft -> draft.value(Draft.Key.FROM).equals(from))
                .flatMap(draft -> draft.value(Draft.Key.TO).stream())
                .distinct()
                .toList();
        return by.size() == 1 ? Optional.of(by.getFirst()) : Optional.empty();
    }
}
