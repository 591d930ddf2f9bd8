package org.entente.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.gazetteer.People;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.Sense;
import org.entente.gazetteer.SenseKind;
import org.entente.gazetteer.Tenure;
import org.entente.text.Folding;
import org.entente.text.LexiconTable;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The state that an Arabic report is written from: that of its news agency, of its dateline, of the month names that only Morocco has, or of the
 * people whose offices it names without a state.
 */
final class ArabicHome {
    private static final int HEAD_SENTENCES = 8;
    private static final int HEAD_TOKENS = 16;
    private static final WordSet IN = WordSet.of("في");
    private static final WordSet MOROCCAN_MONTHS = WordSet.of("غشت", "شتنبر", "نونبر", "دجنبر", "يوليوز");
    /** Seats of organisations, from where all the world's agencies report. */
    private static final List<String> SEATS = List.of("new-york", "geneva", "BE");

    private static final Map<Long, String> AGENCIES = agencies();

    private final Document document;
    private final Tokens tokens;

    private ArabicHome(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    private static Map<Long, String> agencies() {
        Map<Long, String> agencies = new HashMap<>();
        LexiconTable.read(Language.ARABIC, "agencies").stream()
                .forEach(row -> agencies.put(Folding.hash(row.form()), row.cell(1)));
        return agencies;
    }

    static Optional<String> of(Document document) {
        ArabicHome home = new ArabicHome(document);
        return home.agency().or(home::dateline).or(home::months).or(home::people);
    }

    private Optional<String> agency() {
        for (Sentence sentence :
                document.sentences().stream().limit(HEAD_SENTENCES).toList()) {
            for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + HEAD_TOKENS); at++) {
                String state = AGENCIES.get(tokens.hash(at));
                boolean marked = (at > sentence.from() && isMark(at - 1)) || at == sentence.from();
                if (state != null && marked && at + 1 < sentence.to() && isMark(at + 1)) {
                    return Optional.of(state);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMark(int at) {
        return is(at, "-–—()/:ـ");
    }

    private boolean is(int at, String marks) {
        return tokens.end(at) - tokens.start(at) == 1
                && marks.indexOf(tokens.text().charAt(tokens.start(at))) >= 0;
    }

    private Optional<String> dateline() {
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < Math.min(HEAD_SENTENCES, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            Atom first = sentence.atoms().isEmpty() ? null : sentence.atoms().getFirst();
            String state = first == null || first.clitics() != 0 ? null : state(sentence, first);
            if (first != null && state != null && isDateline(sentence, first.to(), i > 0)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private boolean isDateline(Sentence sentence, int behind, boolean body) {
        if (sentence.body() > behind) {
            return true;
        }
        if (behind + 1 >= sentence.to()) {
            return false;
        }
        boolean number = isNumber(behind + 1);
        return isNumber(behind)
                || (number && (is(behind, "-–—()/:ـ،,") || IN.contains(tokens, behind)))
                || (body && is(behind, "-–—(/ـ"));
    }

    private boolean isNumber(int at) {
        return tokens.kind(at) == TokenKind.NUMBER;
    }

    /** The state of the city that a dateline names; «عمان» is Amman there. */
    private static @Nullable String state(Sentence sentence, Atom atom) {
        if (SEATS.contains(atom.target())) {
            return null;
        }
        int capital = sentence.matches().longest(atom.from(), SenseKind.CAPITAL.bit());
        Sense city = capital < 0 ? null : sentence.matches().first(atom.from(), capital, SenseKind.CAPITAL.bit());
        if (city != null) {
            return city.target();
        }
        return switch (atom.kind()) {
            case CAPITAL, STATE -> atom.target();
            case PLACE -> HomeState.country(atom.target()).orElse(null);
            default -> null;
        };
    }

    private Optional<String> months() {
        for (int at = 0; at < tokens.size(); at++) {
            if (MOROCCAN_MONTHS.contains(tokens, at)) {
                return Optional.of("MA");
            }
        }
        return Optional.empty();
    }

    /** The state of most of the known people whose offices stand without one. */
    private Optional<String> people() {
        Map<String, Integer> votes = new HashMap<>();
        String most = null;
        for (Sentence sentence : document.sentences()) {
            for (ActorMention actor : sentence.actors()) {
                String state = actor.parties().isEmpty()
                                && !actor.counterpart()
                                && !actor.offices().isEmpty()
                        ? stateOf(actor)
                        : null;
                if (state != null) {
                    int count = votes.merge(state, 1, Integer::sum);
                    most = most == null || count > votes.getOrDefault(most, 0) ? state : most;
                }
            }
        }
        return Optional.ofNullable(most);
    }

    private @Nullable String stateOf(ActorMention actor) {
        List<String> slugs = actor.name().map(Name::known).orElse(List.of());
        return slugs.size() != 1
                ? null
                : People.bundled()
                        .person(slugs.getFirst())
                        .map(Person::tenures)
                        .flatMap(tenures ->
                                tenures.stream().filter(document::isIn).findFirst())
                        .map(Tenure::code)
                        .orElse(null);
    }
}
