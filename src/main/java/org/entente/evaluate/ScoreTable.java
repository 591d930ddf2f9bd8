package org.entente.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.FactType;

/** Scores by language and type of fact. */
public final class ScoreTable {
    private final Map<Language, Map<FactType, Score>> scores = new EnumMap<>(Language.class);

    ScoreTable() {}

    /** Tells that there is an article in a language, with facts or without. */
    void add(Language language) {
        row(language);
    }

    void add(Language language, FactType type, Score score) {
        row(language).merge(type, score, Score::plus);
    }

    private Map<FactType, Score> row(Language language) {
        return scores.computeIfAbsent(language, unseen -> new EnumMap<>(FactType.class));
    }

    /** The languages of the articles. */
    public Set<Language> languages() {
        return Collections.unmodifiableSet(scores.keySet());
    }

    /** The types of which there are facts. */
    public Set<FactType> types() {
        Set<FactType> types = EnumSet.noneOf(FactType.class);
        scores.values().forEach(ofLanguage -> types.addAll(ofLanguage.keySet()));
        return types;
    }

    /** The score of everything. */
    public Score all() {
        return sum(scores.values().stream().flatMap(ofLanguage -> ofLanguage.values().stream()));
    }

    /** The score of a language. */
    public Score of(Language language) {
        return sum(scores.getOrDefault(language, Map.of()).values().stream());
    }

    /** The score of a type in all languages. */
    public Score of(FactType type) {
        return sum(scores.keySet().stream().map(language -> of(language, type)));
    }

    /** The score of a type in a language. */
    public Score of(Language language, FactType type) {
        return scores.getOrDefault(language, Map.of()).getOrDefault(type, Score.NONE);
    }

    /** The score of everything, of each language and of each type, by their names in reports. */
    public Map<String, Score> rows() {
        Map<String, Score> rows = new LinkedHashMap<>();
        rows.put("all", all());
        languages().forEach(language -> rows.put(language.tag(), of(language)));
        types().forEach(type -> rows.put(type.code(), of(type)));
        return rows;
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(Score.NONE, Score::plus);
    }
}
