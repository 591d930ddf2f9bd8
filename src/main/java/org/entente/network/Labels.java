package org.entente.network;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.entente.article.Language;

/** Which of several labels is taken: one in the wanted language, else an English one, else any. */
final class Labels {
    private Labels() {}

    /** The best comes first, always the same of several. */
    static Comparator<Node> order(Language wanted) {
        return Comparator.comparingInt((Node label) -> rank(label.getLiteralLanguage(), wanted))
                .thenComparing(Node::getLiteralLexicalForm);
    }

    private static int rank(String tag, Language wanted) {
        if (tag.equals(wanted.tag())) {
            return 0;
        }
        return tag.equals(Language.ENGLISH.tag()) ? 1 : 2;
    }
}
