package org.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of the lexicon: one word, or several of which those marked with {@code *} inflect together. */
final class RussianPhrases {
    private static final Pattern MARKED = Pattern.compile("([\\p{L}’']+)\\*");
    private static final Set<String> UNCHANGED = Set.of("врио", "и.о.", "и.о", "ио", "врид");
    private static final Set<String> PEOPLES = Set.of("грек", "греки", "гречанка", "турок", "турки", "турчанка");
    private static final Pattern CONTRACTED = Pattern.compile("зам[а-яё]{4,}[ая]");

    private RussianPhrases() {}

    /** The forms in the number in which the phrase stands. */
    static List<Inflected> inflect(String form, String features, boolean animate) {
        Set<String> words = Set.copyOf(List.of(features.split(" ", -1)));
        String plain = form.replace("*", "");
        boolean marked = form.contains("*");
        if (!marked && (words.contains("indecl") || isUnchanged(plain, words))) {
            return Paradigm.merge(numberAndGender(words, 0), Paradigm.unchanged(plain));
        }
        Part part = new Part(words, animate, marked);
        if (!marked) {
            return lastWord(plain, part);
        }
        List<MatchResult> marks = MARKED.matcher(form).results().toList();
        List<Paradigm> inflected = new ArrayList<>();
        marks.forEach(mark -> inflected.add(part.paradigm(mark.group(1))));
        return Paradigm.merge(numberAndGender(words, part.features(marks)), compose(form, marks, inflected));
    }

    /** The forms in the plural of a phrase that stands in the singular. */
    static List<Inflected> plural(String form, String features) {
        String whole = form.contains("*") || form.contains(" ") ? form : form + "*";
        if (!whole.contains("*") || Set.copyOf(List.of(features.split(" ", -1))).contains("pl")) {
            return inflect(form, features, true);
        }
        return inflect(replaceMarked(whole, word -> pluralWord(word) + "*"), features + " pl", true);
    }

    private static String pluralWord(String word) {
        var head = RussianGenitives.head(word);
        if (head.isPresent()) {
            return head.get().plural();
        } else if (RussianAdjectives.looksLike(word)) {
            return RussianAdjectives.nominativePlural(word);
        }
        return RussianNouns.nominativePlural(word);
    }

    private static List<Inflected> lastWord(String form, Part part) {
        int start = Math.max(form.lastIndexOf('-'), form.lastIndexOf(' ')) + 1;
        String last = form.substring(start);
        Paradigm paradigm = first(form.substring(0, start), part).join("", part.paradigm(last));
        int features = numberAndGender(part.words(), part.features(last));
        return RussianNouns.isOftenUnchanged(last) && part.gender(last) == Grammatical.NEUTER
                ? Paradigm.merge(features, paradigm, Paradigm.unchanged(form))
                : Paradigm.merge(features, paradigm);
    }

    /** The first part of грек-киприот inflects; that of any other hyphened word does not. */
    private static Paradigm first(String beginning, Part part) {
        String word = beginning.isEmpty() ? "" : beginning.substring(0, beginning.length() - 1);
        return PEOPLES.contains(word)
                ? part.paradigm(word).join("-", Paradigm.unchanged(""))
                : Paradigm.unchanged(beginning);
    }

    private static boolean isUnchanged(String plain, Set<String> words) {
        boolean several = plain.contains(" ");
        boolean gendered = words.contains("m") || words.contains("f") || words.contains("n") || words.contains("pl");
        return (several && !gendered)
                || UNCHANGED.contains(plain)
                || (CONTRACTED.matcher(plain).matches() && !gendered);
    }

    private static Paradigm compose(String form, List<MatchResult> marks, List<Paradigm> inflected) {
        Paradigm whole = Paradigm.unchanged("");
        int start = 0;
        for (int index = 0; index < marks.size(); index++) {
            MatchResult mark = marks.get(index);
            whole = whole.join(form.substring(start, mark.start()), inflected.get(index));
            start = mark.end();
        }
        return whole.join(form.substring(start), Paradigm.unchanged(""));
    }

    private static String replaceMarked(String form, UnaryOperator<String> change) {
        return MARKED.matcher(form).replaceAll(mark -> Matcher.quoteReplacement(change.apply(mark.group(1))));
    }

    private static int numberAndGender(Set<String> words, int guess) {
        if (words.contains("pl")) {
            return Grammatical.PLURAL;
        } else if ((guess & Grammatical.PLURAL) != 0) {
            return guess;
        }
        int told = told(words);
        return Grammatical.SINGULAR | (told == 0 ? guess : told);
    }

    private static int told(Set<String> words) {
        return words.contains("m")
                ? Grammatical.MASCULINE
                : words.contains("f") ? Grammatical.FEMININE : words.contains("n") ? Grammatical.NEUTER : 0;
    }

    /** How each word of a phrase inflects. */
    private record Part(Set<String> words, boolean animate, boolean marked) {
        Paradigm paradigm(String word) {
            if (isAdjective(word)) {
                return RussianAdjectives.of(word, animate);
            } else if (words.contains("indecl")) {
                return Paradigm.unchanged(word);
            } else if (words.contains("pl") || isPluralOnly(word)) {
                return RussianNouns.plural(word, animate);
            }
            return RussianNouns.singular(word, gender(word), animate);
        }

        private boolean isAdjective(String word) {
            if (!RussianAdjectives.looksLike(word)) {
                return false;
            }
            var head = RussianGenitives.head(word);
            if (head.isPresent() && (word.endsWith("ий") || word.endsWith("ый"))) {
                return head.get().genitive().endsWith("го");
            } else if (word.endsWith("ы")) {
                return marked && RussianGenitives.plural(word).isEmpty();
            }
            return marked || words.contains("adj");
        }

        private boolean isPluralOnly(String word) {
            boolean ending = word.endsWith("ы") || word.endsWith("и") || (marked && word.endsWith("а"));
            return (marked || told(words) == 0)
                    && ending
                    && RussianGenitives.head(word).isEmpty()
                    && RussianGenitives.plural(word).isPresent();
        }

        int gender(String word) {
            return RussianGenitives.head(word)
                    .map(RussianGenitives.Head::gender)
                    .orElseGet(() -> {
                        int guess = RussianNouns.gender(word);
                        boolean open = word.endsWith("ь") || word.endsWith("а") || word.endsWith("я");
                        return told(words) != 0 && (open || !marked) ? told(words) : guess;
                    });
        }

        int features(String word) {
            return isAdjective(word) ? RussianAdjectives.features(word) : gender(word);
        }

        int features(List<MatchResult> marks) {
            List<String> found = marks.stream().map(mark -> mark.group(1)).toList();
            return features(found.stream()
                    .filter(word -> !isAdjective(word))
                    .findFirst()
                    .orElse(found.get(0)));
        }
    }
}
