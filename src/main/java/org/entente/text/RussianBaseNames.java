package org.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the nominative of a name. All words of a name stand in one case and tell one gender: for each of the cases and genders
 * the likeliest nominative of each word is taken that has the word among its forms, and the likeliest whole wins.
 */
final class RussianBaseNames {
    /** A name is most often in the nominative, as long as nothing speaks against it. */
    private static final double NOMINATIVE_IS_LIKELIER = 1.2;

    /** Of two known names, Филип and Филипе, that may look the same in a case. */
    private static final double UNCHANGED_IS_UNLIKELIER = 0.1;

    private static final double UNCHANGED_GIVEN_IS_UNLIKELIER = 0.8;

    /** Surnames with the Arabic article, which often end in -ки. */
    private static final Pattern ARABIC = Pattern.compile("[аэ][а-я]-.*");

    /** Endings that a nominative hardly has. */
    private static final Pattern OBLIQUE =
            Pattern.compile(".*(?:ого|его|ому|ему|ую|юю|ом|ем|ым|ии|ию|[ьй]и|[^сц]ки|[гхжш]и)");

    private static final Pattern OBLIQUE_GIVEN = Pattern.compile(".*(?:ом|ем|ём|ой|ей|ёй|ии|ию|ью)");

    private static final double OBLIQUE_IS_UNLIKELIER = 1.5;

    /** There are more men in the news. */
    private static final double MAN_IS_LIKELIER = 0.7;

    /** So much likelier must a gender be to be told. */
    private static final double SURE = 1;

    private RussianBaseNames() {}

    private record Reading(String text, int cases, Gender gender, double score) {}

    /** The same few people are named over and over. */
    private static final Memo<Question, Optional<BaseName>> KNOWN = new Memo<>(
            1 << 14,
            question -> question.words().size() <= 16,
            question -> find(question.words(), question.cases(), question.gender()));

    private record Question(List<String> words, int cases, Optional<Gender> gender) {}

    static Optional<BaseName> base(List<String> words, int cases, Optional<Gender> gender) {
        return KNOWN.of(new Question(List.copyOf(words), cases, gender));
    }

    private static Optional<BaseName> find(List<String> words, int cases, Optional<Gender> gender) {
        int asked = cases == 0 ? Grammatical.CASES : cases;
        List<Gender> genders = gender.map(List::of).orElseGet(() -> Arrays.asList(Gender.values()));
        List<Reading> readings = new ArrayList<>();
        for (Gender each : genders) {
            List<Word> parts = words(words, each);
            for (int index = 0; index < Paradigm.SIZE; index++) {
                if ((asked & Paradigm.bit(index)) != 0) {
                    read(parts, index, each).ifPresent(readings::add);
                }
            }
        }
        return readings.stream()
                .max(Comparator.comparingDouble(Reading::score))
                .map(best -> name(best, readings, gender));
    }

    private static BaseName name(Reading best, List<Reading> readings, Optional<Gender> told) {
        int cases = 0;
        boolean sure = true;
        for (Reading reading : readings) {
            if (reading.gender() != best.gender()) {
                sure &= reading.score() < best.score() - SURE;
            } else if (reading.text().equals(best.text())) {
                cases |= reading.cases();
            }
        }
        return new BaseName(best.text(), cases, sure ? Optional.of(best.gender()) : told);
    }

    private static List<Word> words(List<String> words, Gender gender) {
        List<Word> parts = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            parts.add(Word.of(words.get(index), gender, RussianNames.role(words, index)));
        }
        return parts;
    }

    private static Optional<Reading> read(List<Word> parts, int index, Gender gender) {
        double score = (index == 0 ? NOMINATIVE_IS_LIKELIER : 0) + (gender == Gender.MASCULINE ? MAN_IS_LIKELIER : 0);
        List<String> text = new ArrayList<>();
        for (Word part : parts) {
            Optional<Lemma> best = part.lemmas().stream()
                    .filter(lemma -> (lemma.cases() & Paradigm.bit(index)) != 0)
                    .max(Comparator.comparingDouble(Lemma::score));
            if (best.isEmpty()) {
                return Optional.empty();
            }
            score += best.get().score();
            text.add(best.get().text());
        }
        return Optional.of(new Reading(String.join(" ", text), Paradigm.bit(index), gender, score));
    }

    /** A nominative of a word with the cases that the word then has. */
    private record Lemma(String text, int cases, double score) {}

    /** A word with all nominatives of a gender that have it among their forms. */
    private record Word(List<Lemma> lemmas) {
        static Word of(String word, Gender gender, NameRole role) {
            List<Lemma> lemmas = new ArrayList<>();
            String folded = folded(word);
            for (String candidate : isFixed(word, role) ? List.of(word) : RussianLemmas.of(word)) {
                int cases = cases(candidate, folded, gender, role);
                if (cases != 0) {
                    lemmas.add(new Lemma(candidate, cases, score(candidate, word, gender, role)));
                }
            }
            return new Word(lemmas);
        }

        private static boolean isFixed(String word, NameRole role) {
            return role == NameRole.UNCHANGED || RussianNameWords.PARTICLES.contains(word);
        }

        private static double score(String lemma, String word, Gender gender, NameRole role) {
            double score = RussianNameScore.of(lemma, gender, role);
            if (!lastPart(lemma).equals(lastPart(word))) {
                return score;
            } else if (role == NameRole.GIVEN) {
                boolean strange = !RussianNameScore.isKnown(lemma, gender)
                        && OBLIQUE_GIVEN.matcher(lemma).matches();
                return score - UNCHANGED_GIVEN_IS_UNLIKELIER - (strange ? OBLIQUE_IS_UNLIKELIER : 0);
            }
            boolean oblique =
                    OBLIQUE.matcher(lemma).matches() && !ARABIC.matcher(lemma).matches();
            return score - UNCHANGED_IS_UNLIKELIER - (oblique ? OBLIQUE_IS_UNLIKELIER : 0);
        }

        private static String lastPart(String word) {
            return word.substring(word.lastIndexOf('-') + 1);
        }

        private static int cases(String lemma, String folded, Gender gender, NameRole role) {
            int cases = 0;
            for (Paradigm paradigm : RussianNameWords.paradigms(lemma, gender, role)) {
                for (int index = 0; index < Paradigm.SIZE; index++) {
                    if (folded(paradigm.form(index)).equals(folded)) {
                        cases |= Paradigm.bit(index);
                    }
                }
            }
            return cases;
        }

        private static String folded(String word) {
            return word.replace('ё', 'е').replace('Ё', 'Е');
        }
    }
}
