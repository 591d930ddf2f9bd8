package org.entente.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of a search in a text. */
final class Marks {
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    Marks(SearchText text, SearchClauses.Spelling spelling) {
        for (TextAnalysis.Token token : text.all()) {
            words.add(token.word());
            stems.add(token.stem());
        }
        switch (spelling) {
            case WHOLE -> {}
            case ANY_PREFIX -> text.words().forEach(word -> beginnings.add(word.word()));
            case LAST_PREFIX -> {
                if (!text.words().isEmpty()) {
                    beginnings.add(text.words().getLast().word());
                }
            }
        }
    }

    List<SearchHit.Mark> in(String text) {
        return TextAnalysis.tokens(text).stream()
                .filter(this::isLookedFor)
                .map(token -> new SearchHit.Mark(token.start(), token.end()))
                .toList();
    }

    private boolean isLookedFor(TextAnalysis.Token token) {
        return words.contains(token.word())
                || stems.contains(token.stem())
                || words.contains(token.stem())
                || stems.contains(token.word())
                || beginnings.stream().anyMatch(token.word()::startsWith);
    }
}
