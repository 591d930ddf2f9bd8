package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Of each group of documents the best, in a hash table of plain arrays: a common word is in hundreds of thousands of texts. */
final class BestHits extends SimpleCollector {
    private static final int FIRST_CAPACITY = 1 << 10;

    private final String groupField;
    private final int readersLanguage;
    private long[] groups = new long[FIRST_CAPACITY];
    private long[] orders = new long[FIRST_CAPACITY];
    private float[] scores = new float[FIRST_CAPACITY];
    private int[] documents = emptyDocuments(FIRST_CAPACITY);
    private int size;

    private int base;
    private NumericDocValues group = DocValues.emptyNumeric();
    private NumericDocValues order = DocValues.emptyNumeric();
    private NumericDocValues traits = DocValues.emptyNumeric();
    private Scorable scorer = new Unscored();

    /**
     * The best document of a group.
     *
     * @param group the group's number
     * @param document Lucene's number of the document
     * @param score how well it fits; comparable within one search only
     */
    record Best(long group, int document, float score) {
        /** The best first; what fits equally well in an order that has no meaning but stays. */
        static final Comparator<Best> ORDER =
                Comparator.comparingDouble(Best::score).reversed().thenComparingLong(Best::group);
    }

    private BestHits(String groupField, int readersLanguage) {
        this.groupField = groupField;
        this.readersLanguage = readersLanguage;
    }

    /** @param groupField the field with the numbers of the groups */
    static CollectorManager<BestHits, BestHits> manager(String groupField, int readersLanguage) {
        return new CollectorManager<>() {
            @Override
            public BestHits newCollector() {
                return new BestHits(groupField, readersLanguage);
            }

            @Override
            public BestHits reduce(Collection<BestHits> collectors) {
                BestHits all = newCollector();
                collectors.forEach(all::addAll);
                return all;
            }
        };
    }

    /** How many groups there are. */
    int size() {
        return size;
    }

    /** Some groups in the order of how well they fit. */
    List<Best> ranked(int offset, int limit) {
        int wanted = Math.min(size, offset + limit);
        PriorityQueue<Best> queue = new PriorityQueue<>(Best.ORDER.reversed());
        for (int slot = 0; slot < documents.length; slot++) {
            if (documents[slot] >= 0 && (queue.size() < wanted || isBetter(slot, queue.peek()))) {
                queue.add(new Best(groups[slot], documents[slot], scores[slot]));
                if (queue.size() > wanted) {
                    queue.remove();
                }
            }
        }
        List<Best> ranked = new ArrayList<>(queue);
        ranked.sort(Best.ORDER);
        return ranked.subList(Math.min(offset, ranked.size()), ranked.size());
    }

    /** In the order of {@link Best#ORDER}; worse than nothing when there is nothing, as nothing is wanted then. */
    private boolean isBetter(int slot, @Nullable Best than) {
        return than != null
                && (scores[slot] > than.score() || (scores[slot] == than.score() && groups[slot] < than.group()));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        group = DocValues.getNumeric(context.reader(), groupField);
        order = DocValues.getNumeric(context.reader(), EntryDocument.ORDER);
        traits = DocValues.getNumeric(context.reader(), EntryDocument.TRAITS);
    }

    @Override
    public void collect(int document) throws IOException {
        group.advanceExact(document);
        order.advanceExact(document);
        traits.advanceExact(document);
        float score = scorer.score() + Traits.score(traits.longValue(), readersLanguage);
        offer(group.longValue(), order.longValue(), score, base + document);
    }

    private void addAll(BestHits other) {
        for (int slot = 0; slot < other.documents.length; slot++) {
            if (other.documents[slot] >= 0) {
                offer(other.groups[slot], other.orders[slot], other.scores[slot], other.documents[slot]);
            }
        }
    }

    private void offer(long ofGroup, long inOrder, float score, int document) {
        int slot = slot(ofGroup);
        if (documents[slot] < 0) {
            groups[slot] = ofGroup;
            put(slot, inOrder, score, document);
            if (++size > documents.length / 2) {
                grow();
            }
        } else if (score > scores[slot] || (score == scores[slot] && inOrder < orders[slot])) {
            put(slot, inOrder, score, document);
        }
    }

    private void put(int slot, long inOrder, float score, int document) {
        orders[slot] = inOrder;
        scores[slot] = score;
        documents[slot] = document;
    }

    private int slot(long ofGroup) {
        int slot = Long.hashCode(ofGroup) & (documents.length - 1);
        while (documents[slot] >= 0 && groups[slot] != ofGroup) {
            slot = (slot + 1) & (documents.length - 1);
        }
        return slot;
    }

    private void grow() {
        BestHits larger = new BestHits(groupField, readersLanguage);
        int capacity = documents.length * 4;
        larger.groups = new long[capacity];
        larger.orders = new long[capacity];
        larger.scores = new float[capacity];
        larger.documents = emptyDocuments(capacity);
        larger.addAll(this);
        groups = larger.groups;
        orders = larger.orders;
        scores = larger.scores;
        documents = larger.documents;
    }

    private static int[] emptyDocuments(int capacity) {
        int[] documents = new int[capacity];
        Arrays.fill(documents, -1);
        return documents;
    }

    /** Before the first segment. */
    private static final class Unscored extends Scorable {
        @Override
        public float score() {
            return 0;
        }
    }
}
