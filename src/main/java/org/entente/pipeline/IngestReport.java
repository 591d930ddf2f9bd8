package org.entente.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactType;
import org.entente.fact.Problem;

/** What a run did: counted while it goes. */
public final class IngestReport {
    private final Map<FactType, Integer> facts = new EnumMap<>(FactType.class);
    private final List<Problem> setAside = new ArrayList<>();
    private int articles;
    private int warnings;
    private long quads;
    private long events;

    void count(ArticleFacts article) {
        articles++;
        for (Fact fact : article.facts()) {
            facts.merge(fact.type(), 1, Integer::sum);
        }
    }

    void countQuads(long written) {
        quads += written;
    }

    void countEvents(long written) {
        events += written;
    }

    void countWarning() {
        warnings++;
    }

    void setAside(Problem problem) {
        setAside.add(problem);
    }

    /** Articles that were taken. */
    public int articles() {
        return articles;
    }

    /** Facts of these articles. */
    public int facts() {
        return facts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Facts by type; types without facts are left out. */
    public Map<FactType, Integer> factsByType() {
        return new EnumMap<>(facts);
    }

    /** Quads written, in article graphs and of events. */
    public long quads() {
        return quads;
    }

    /** Events written, new and changed ones. */
    public long events() {
        return events;
    }

    /** Things to look at in articles that were taken. */
    public int warnings() {
        return warnings;
    }

    /** What was set aside, and why, in the order in which it was met. */
    public List<Problem> setAside() {
        return List.copyOf(setAside);
    }
}
