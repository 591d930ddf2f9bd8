package org.entente.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.gazetteer.Entity;
import org.entente.gazetteer.Gazetteer;
import org.entente.text.Folding;
import org.entente.text.Memo;

/**
 * A title or name by its telling words, so that one instrument or gathering is known however an article words it.
 *
 * @param words what it is about, without words that any title may have
 * @param forms what kind of gathering it calls itself
 * @param numbers years and ordinals
 */
record Title(Set<String> words, Set<String> forms, Set<String> numbers) {
    private static final TitleWords LISTED = TitleWords.bundled();
    private static final String IGNORED = "ignored";
    private static final String FORM = "form ";
    private static final int LONGEST_KEPT = 300;
    private static final Memo<String, Title> TITLES =
            new Memo<>(1 << 11, title -> title.length() <= LONGEST_KEPT, Title::read);
    private static final Memo<String, Set<String>> PARTY_STEMS = new Memo<>(1 << 9, code -> true, Title::partyStems);
    private static final int PARTY_STEM = 4;
    private static final int YEAR_DIGITS = 4;

    static Title of(String title) {
        return TITLES.of(title);
    }

    private static Title read(String title) {
        Set<String> words = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        for (String token : Folding.fold(title).split("[^\\p{L}\\p{N}]+", -1)) {
            String word = stem(token);
            String listed = LISTED.meaning(word);
            if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
                numbers.add(word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", ""));
            } else if (listed.startsWith("=")) {
                numbers.add(listed.substring(1));
            } else if (listed.startsWith(FORM)) {
                forms.add(listed);
            } else if (!word.isEmpty() && !listed.equals(IGNORED)) {
                words.add(listed.isEmpty() ? word : listed);
            }
        }
        return new Title(words, forms, numbers);
    }

    /** Enough to make singular and plural one. */
    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** The title without the names of the parties, which all their agreements have in common. */
    Title without(Collection<String> parties) {
        Set<String> stems = new HashSet<>();
        parties.forEach(party -> stems.addAll(PARTY_STEMS.of(party)));
        Set<String> rest = words.stream()
                .filter(word -> stems.stream().noneMatch(word::startsWith))
                .collect(Collectors.toSet());
        return new Title(rest, forms, numbers);
    }

    private static Set<String> partyStems(String code) {
        Optional<Entity> party = Gazetteer.bundled().actor(code);
        Stream<String> names = party.stream().flatMap(entity -> entity.labels().all(Language.ENGLISH));
        return Stream.concat(names, Stream.of(code))
                .flatMap(name -> Stream.of(Folding.fold(name).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() >= PARTY_STEM)
                .map(word -> word.substring(0, PARTY_STEM))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The title with the words of form among the others, since an agreement can be about consultations. */
    Title withFormsAsWords() {
        Set<String> all = new TreeSet<>(words);
        all.addAll(forms);
        return new Title(all, Set.of(), numbers);
    }

    /**
     * The part of the words of the shorter that the longer has too, from 0 to 1; 1 when neither has any. A single word that is not at least half of the
     * other's tells little.
     */
    double likeness(Title other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return words.equals(other.words) ? 1 : 0;
        }
        long common = words.stream().filter(other.words::contains).count();
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        return (double) common / (shorter == 1 && longer > 2 ? longer : shorter);
    }

    boolean hasOtherNumbersThan(Title other) {
        return differ(ofLength(numbers, true), ofLength(other.numbers, true))
                || differ(ofLength(numbers, false), ofLength(other.numbers, false));
    }

    private static Set<String> ofLength(Set<String> numbers, boolean years) {
        return numbers.stream()
                .filter(number -> (number.length() == YEAR_DIGITS) == years)
                .collect(Collectors.toSet());
    }

    boolean hasOtherFormThan(Title other) {
        return !forms.isEmpty() && !other.forms.isEmpty() && Collections.disjoint(forms, other.forms);
    }

    /** Years are compared with years and ordinals with ordinals; those of one may be fewer. */
    private static boolean differ(Set<String> mine, Set<String> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.containsAll(theirs) && !theirs.containsAll(mine);
    }
}
