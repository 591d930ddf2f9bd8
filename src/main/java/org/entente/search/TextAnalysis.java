package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Texts as terms: each word folded (case, marks, the spellings of Arabic and of ё), and at the same place its stem behind a {@link #STEM} mark.
 *
 * <p>Each stemmer knows the letters of its own language only, so one chain of all three reads a quote that mixes scripts, and a query needs no language.
 */
final class TextAnalysis extends Analyzer {
    /** What the terms of stems begin with. */
    static final char STEM = '~';

    static final TextAnalysis INSTANCE = new TextAnalysis();

    private static final CharArraySet STOP_WORDS = stopWords();

    /**
     * A word of a text.
     *
     * @param word the word folded
     * @param stem its stem
     * @param start where it begins, in UTF-16 units
     * @param end where it ends
     */
    record Token(String word, String stem, int start, int end) {
        /** Whether texts have the word or do not, and mean the same. */
        boolean isStopWord() {
            return STOP_WORDS.contains(word);
        }
    }

    private TextAnalysis() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(words);
        folded = new EnglishPossessiveFilter(folded);
        folded = new FoldingFilter(folded);
        folded = new ASCIIFoldingFilter(folded);
        folded = new DecimalDigitFilter(folded);
        folded = new ArabicNormalizationFilter(folded);
        TokenStream stems = new KeywordRepeatFilter(folded);
        stems = new ArabicStemFilter(stems);
        stems = new SnowballFilter(stems, "Russian");
        stems = new PorterStemFilter(stems);
        return new TokenStreamComponents(words, new StemMarkFilter(stems));
    }

    /** The words of a text, in order. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = INSTANCE.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                stream.incrementToken();
                tokens.add(new Token(word, term.toString().substring(1), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    private static CharArraySet stopWords() {
        CharArraySet all = new CharArraySet(512, false);
        all.addAll(EnglishAnalyzer.getDefaultStopSet());
        all.addAll(RussianAnalyzer.getDefaultStopSet());
        all.addAll(ArabicAnalyzer.getDefaultStopSet());
        return all;
    }
}
