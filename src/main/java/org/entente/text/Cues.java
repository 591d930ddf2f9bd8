package org.entente.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.article.Language;

/** Words that point to the meaning of what stands beside them; one word may be cues of several kinds. */
final class Cues<K extends Enum<K>> {
    private final PhraseTable phrases = new PhraseTable();
    private final List<Set<K>> kinds = new ArrayList<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Class<K> type;

    private Cues(Class<K> type) {
        this.type = type;
    }

    /** The cues of a table, of which the kinds are the names of an enum in lower case; kinds that it lacks are lists for {@link #forms}. */
    static <K extends Enum<K>> Cues<K> of(Language language, String table, Class<K> type) {
        Map<String, K> names = new HashMap<>();
        for (K kind : EnumSet.allOf(type)) {
            names.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        Cues<K> cues = new Cues<>(type);
        for (LexiconTable.Row row : LexiconTable.read(language, table)) {
            K kind = names.get(row.cell(1));
            if (kind == null) {
                cues.forms
                        .computeIfAbsent(row.cell(1), other -> new LinkedHashSet<>())
                        .add(Folding.fold(row.form()));
            } else {
                cues.add(row.form(), kind);
            }
        }
        return cues;
    }

    PhraseTable phrases() {
        return phrases;
    }

    /** The kinds of what {@link PhraseTable#longest} found; empty when it found nothing. */
    Set<K> kinds(long found) {
        return found == PhraseTable.NONE ? Set.of() : kinds.get(PhraseTable.value(found));
    }

    /** The folded forms of a kind that is no cue by itself, such as endings. */
    Set<String> forms(String kind) {
        return forms.getOrDefault(kind, Set.of());
    }

    private void add(String form, K kind) {
        int known = phrases.add(form, kinds.size());
        if (known == kinds.size()) {
            kinds.add(EnumSet.noneOf(type));
        }
        kinds.get(known).add(kind);
    }
}
