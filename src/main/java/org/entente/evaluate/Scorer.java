package org.entente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.fact.ArticleFacts;
import org.entente.fact.Fact;
import org.entente.fact.FactType;

/**
 * Compares predicted facts with gold ones, article by article.
 *
 * <p>Scored are all types but membership and statement. A gold fact with a confidence below 0.7 is borderline: it is neither
 * demanded nor punished, and leaves together with the predicted fact that it matches.
 */
public final class Scorer {
    private static final Set<FactType> NOT_SCORED = EnumSet.of(FactType.MEMBERSHIP, FactType.STATEMENT);
    private static final double BORDERLINE = 0.7;

    private final ScoreTable scores = new ScoreTable();
    private final Map<Slot, Share> slots = new EnumMap<>(Slot.class);
    private final Calibration calibration = new Calibration();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int articles;

    /**
     * Compares the facts of an article.
     *
     * @param file what its mistakes are told under
     * @param gold the article with its gold facts
     * @param predicted the predicted facts, perhaps none
     * @param text the article's text, if at hand, which quotes are compared with
     */
    public void add(String file, ArticleFacts gold, List<Fact> predicted, Optional<String> text) {
        articles++;
        Language language = gold.article().language();
        scores.add(language);
        new Comparison(file, language, scored(gold.facts()), scored(predicted)).run(new Grounding(text));
    }

    /** What was found so far. */
    public EvaluationReport report() {
        return new EvaluationReport(articles, scores, slots, calibration, mistakes);
    }

    private static List<Fact> scored(List<Fact> facts) {
        return facts.stream().filter(fact -> !NOT_SCORED.contains(fact.type())).toList();
    }

    private static boolean isBorderline(Fact gold) {
        return gold.details().confidence().orElse(1.0) < BORDERLINE;
    }

    /** One article while it is counted. */
    private final class Comparison {
        private final String file;
        private final Language language;
        private final List<Fact> gold;
        private final List<Fact> predicted;

        Comparison(String file, Language language, List<Fact> gold, List<Fact> predicted) {
            this.file = file;
            this.language = language;
            this.gold = gold;
            this.predicted = predicted;
        }

        void run(Grounding grounding) {
            Set<Integer> found = new HashSet<>();
            Set<Integer> right = new HashSet<>();
            Set<Integer> neutral = new HashSet<>();
            for (FactMatch match : Alignment.of(gold, predicted, grounding)) {
                if (isBorderline(gold.get(match.gold()))) {
                    neutral.add(match.predicted());
                } else {
                    found.add(match.gold());
                    right.add(match.predicted());
                    count(match);
                }
            }
            countGold(found);
            countPredicted(right, neutral);
        }

        private void count(FactMatch match) {
            Fact expected = gold.get(match.gold());
            scores.add(language, expected.type(), new Score(0, 0, 1, match.full() ? 1 : 0));
            match.slots().forEach((slot, agrees) -> slots.merge(slot, Share.of(agrees), Share::plus));
            if (!match.full()) {
                mistakes.add(Mistake.partly(file, expected, predicted.get(match.predicted())));
            }
        }

        private void countGold(Set<Integer> found) {
            for (int position = 0; position < gold.size(); position++) {
                Fact fact = gold.get(position);
                if (isBorderline(fact)) {
                    continue;
                }
                scores.add(language, fact.type(), new Score(1, 0, 0, 0));
                if (!found.contains(position)) {
                    mistakes.add(Mistake.missed(file, fact));
                }
            }
        }

        private void countPredicted(Set<Integer> right, Set<Integer> neutral) {
            for (int position = 0; position < predicted.size(); position++) {
                if (neutral.contains(position)) {
                    continue;
                }
                Fact fact = predicted.get(position);
                boolean isRight = right.contains(position);
                scores.add(language, fact.type(), new Score(0, 1, 0, 0));
                fact.details().confidence().ifPresent(confidence -> calibration.add(confidence, isRight));
                if (!isRight) {
                    mistakes.add(Mistake.falsely(file, fact));
                }
            }
        }
    }
}
