package org.entente.text;

import org.entente.article.Language;

/** Lines of pages that are not of the article: what leads to other articles, to subscriptions and the like. */
public final class PageNoise {
    private PageNoise() {}

    /** Whether a line opens with such words and ends with them or goes on behind a colon: "Read also: …", «Читайте также», «اقرأ أيضا». */
    public static boolean leadsElsewhere(String line, Language language) {
        HeadTerms terms = HeadTerms.of(language);
        Tokens tokens = Tokens.of(line);
        int at = 0;
        while (at < tokens.size() && tokens.kind(at) != TokenKind.WORD) {
            at++;
        }
        if (at == tokens.size()) {
            return false;
        }
        long found = terms.at(tokens, at);
        HeadTerm term = terms.term(found);
        if (term == null || term.kind() != HeadTerm.Kind.RELATED) {
            return false;
        }
        int next = at + PhraseTable.width(found);
        return next == tokens.size() || tokens.kind(next) != TokenKind.WORD;
    }
}
