package org.entente.gazetteer;

/**
 * One meaning of a form.
 *
 * @param kind what sort of thing it names
 * @param target which: a code or slug, as the kind says
 * @param detail what else the kind needs, often empty
 * @param features how the form stands in its grammar, as bits of {@link org.entente.text.Grammatical}, and the marks below
 */
public record Sense(SenseKind kind, String target, String detail, int features) {
    /** The form means this only with other evidence. */
    public static final int WEAK = 1 << 12;
    /** A deputy of the office that the form names. */
    public static final int DEPUTY = 1 << 13;

    public static final int ACTING = 1 << 14;
    /** Holders of one office, without saying of which states: the two presidents. */
    public static final int COLLECTIVE = 1 << 15;
    /** An Arabic form that whom it is for follows at once. */
    public static final int CONSTRUCT = 1 << 16;
    /** The family name without a given name. */
    public static final int SURNAME = 1 << 17;
    /** Meant only when the text writes its first letter as a capital. */
    public static final int CAPITALISED = 1 << 18;
    /** Meant only when the text writes it in capitals. */
    public static final int ALL_CAPS = 1 << 19;
    /** The first half of a joined adjective: «российско-». */
    public static final int COMBINING = 1 << 20;
    /** An Arabic office with a pronoun of whom it is for: «سفيرها». */
    public static final int POSSESSED = 1 << 21;

    @Override
    public int hashCode() {
        return (target.hashCode() * 31 + detail.hashCode()) * 31 + features;
    }

    /** Whether it has one of the features. */
    public boolean has(int wanted) {
        return (features & wanted) != 0;
    }
}
