package org.entente.gazetteer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;

/** Finds the kind of an office by the titles that news gives it in English. */
final class OfficeTitles {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLES = Pattern.compile("\\bthe |^(?:acting|caretaker|former|interim|outgoing) ");
    private static final Pattern WITH_LAST_PART = Pattern.compile("(.+) (?:and|at|for|in|of|on|to|with) (.+?)");

    /** Titles that mean a head of state only when a state follows: banks, councils and clubs have presidents, too. */
    private static final Set<String> OF_STATES = Set.of("president", "vice president");

    private final Map<String, OfficeKind> kinds = new HashMap<>();
    private final Set<String> stateNames = new HashSet<>();

    /** @throws IllegalStateException if another kind has one of its titles */
    void add(OfficeKind kind) {
        kind.labels().all(Language.ENGLISH).forEach(title -> {
            OfficeKind other = kinds.putIfAbsent(fold(title), kind);
            if (other != null && !other.equals(kind)) {
                throw new IllegalStateException(
                        "'%s' is a title of both %s and %s".formatted(title, other.path(), kind.path()));
            }
        });
    }

    void add(State state) {
        state.labels().all(Language.ENGLISH).forEach(name -> stateNames.add(fold(name)));
        stateNames.add(fold(state.formalNames().english()));
    }

    /** The kind of the title, or else of the title without its last part, without its last two, and so on. */
    Optional<OfficeKind> kind(String title) {
        String rest = fold(title);
        while (!kinds.containsKey(rest)) {
            Matcher matcher = WITH_LAST_PART.matcher(rest);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            rest = matcher.group(1);
            if (OF_STATES.contains(rest) && !stateNames.contains(matcher.group(2))) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(kinds.get(rest));
    }

    private static String fold(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String words = PUNCTUATION
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return ARTICLES.matcher(words).replaceAll("");
    }
}
