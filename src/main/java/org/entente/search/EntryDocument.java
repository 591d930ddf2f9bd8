package org.entente.search;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.entente.text.Fingerprint;

/** Entries as Lucene's documents: the names of the fields, and what they hold. */
final class EntryDocument {
    /** The words and stems of the text. */
    static final String WORDS = "words";

    /** A name's words, as one term. */
    static final String WHOLE = "whole";

    static final String IRI = "iri";
    static final String KIND = "kind";
    static final String PROPERTY = "property";
    static final String LANGUAGE = "language";
    static final String TEXT = "text";
    static final String LEAD = "lead";

    /** A number for each lead, to group by. */
    static final String GROUP = "group";

    /** A number for each entry, to order by what ranks equally. */
    static final String ORDER = "order";

    /** What ranks an entry, whatever was asked, as packed {@link Traits}. */
    static final String TRAITS = "traits";

    private static final String KEY = "key";
    private static final int LONGEST_NAME = 20;

    private EntryDocument() {}

    static Document of(TextEntry entry) {
        String key = TextEntry.key(entry.statement());
        List<TextAnalysis.Token> words = TextAnalysis.tokens(entry.text());
        Document document = new Document();
        document.add(new StringField(KEY, key, Field.Store.NO));
        document.add(new NumericDocValuesField(ORDER, number(key)));
        document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
        document.add(new BinaryDocValuesField(LEAD, new BytesRef(entry.lead())));
        document.add(new NumericDocValuesField(GROUP, number(Fingerprint.of(entry.lead(), 16))));
        document.add(new StringField(KIND, entry.kind(), Field.Store.YES));
        document.add(new StringField(PROPERTY, entry.property(), Field.Store.YES));
        document.add(new StringField(LANGUAGE, entry.language(), Field.Store.YES));
        document.add(
                new NumericDocValuesField(TRAITS, Traits.of(entry, words.size()).packed()));
        document.add(new StoredField(TEXT, entry.text()));
        document.add(new TextField(WORDS, entry.text(), Field.Store.NO));
        if (entry.role().names() && words.size() <= LONGEST_NAME) {
            document.add(new StringField(WHOLE, whole(words), Field.Store.NO));
        }
        return document;
    }

    /** The term by which the document of a statement is found. */
    static Term key(Triple statement) {
        return new Term(KEY, TextEntry.key(statement));
    }

    static String whole(List<TextAnalysis.Token> words) {
        return words.stream().map(TextAnalysis.Token::word).collect(Collectors.joining(" "));
    }

    private static long number(String digits) {
        return Long.parseUnsignedLong(digits, 0, 16, 16);
    }
}
