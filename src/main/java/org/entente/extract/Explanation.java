package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.ArticleText;
import org.entente.fact.Fact;

/**
 * How a text was read: sentence by sentence what it mentions, what was tried, and the facts that came of it. Offsets are {@code char}s of the text.
 *
 * @param article the text
 * @param sentences its sentences, the headline first
 * @param facts its facts, in the order of {@link FactExtractor}
 */
public record Explanation(ArticleText article, List<ReadSentence> sentences, List<ReadFact> facts) {
    public Explanation {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /**
     * One sentence.
     *
     * @param number 0 for the headline
     * @param mentions who, which office, where, when and how much
     * @param triggers the words that may tell of an event or of its status
     * @param attempts what the frames made of them
     * @param untried the frames for which no word of the sentence may tell a fact
     */
    public record ReadSentence(
            int number,
            int start,
            int end,
            List<Mention> mentions,
            List<Word> triggers,
            List<Attempt> attempts,
            List<String> untried) {
        public ReadSentence {
            mentions = List.copyOf(mentions);
            triggers = List.copyOf(triggers);
            attempts = List.copyOf(attempts);
            untried = List.copyOf(untried);
        }
    }

    /**
     * A word, or a few.
     *
     * @param families the families of {@code triggers.tsv} that it belongs to, as far as they are asked for
     */
    public record Word(int start, int end, List<String> families) {
        public Word {
            families = List.copyOf(families);
        }
    }

    /**
     * What a frame made of a word.
     *
     * @param frame its name
     * @param word the word that it started from
     */
    public record Attempt(String frame, Word word, Outcome outcome) {}

    /** What came of an attempt. */
    public sealed interface Outcome {
        /**
         * A fact.
         *
         * @param fact its position in {@link Explanation#facts}
         * @param rule the rule that found it
         */
        record Found(int fact, String rule) implements Outcome {}

        /**
         * A fact that was told before, to which this adds.
         *
         * @param fact its position in {@link Explanation#facts}
         * @param rule the rule that found it here
         * @param sentence the number of the sentence that told it before
         */
        record Merged(int fact, String rule, int sentence) implements Outcome {}

        /** No fact, and why. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * A fact with where it comes from.
     *
     * @param sentence the number of the sentence that its quote is from
     * @param date how it came by its date, absent when it has none
     * @param place how it came by its place, absent when it has none
     * @param features what its confidence rests on
     */
    public record ReadFact(
            Fact fact, int sentence, Optional<Origin> date, Optional<Origin> place, List<String> features) {
        public ReadFact {
            features = List.copyOf(features);
        }
    }
}
