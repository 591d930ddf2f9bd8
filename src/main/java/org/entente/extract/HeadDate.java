package org.entente.extract;

import java.util.List;
import org.entente.text.DateMention;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** A date at the head of a line of a chronicle: "May 12, 2010: …", «12 мая 2010 г. – …». */
final class HeadDate {
    private static final WordSet YEAR = WordSet.of("г", "год", "года", "year");

    private HeadDate() {}

    /** The token where the body of a sentence begins: its first when what stands before is only a date. */
    static int body(Tokens tokens, int from, int body, List<DateMention> dates) {
        int at = from;
        while (at < body && (end(dates, at) > at || isMark(tokens, at))) {
            at = Math.max(at + 1, end(dates, at));
        }
        return at >= body ? from : body;
    }

    private static boolean isMark(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.PUNCTUATION || YEAR.contains(tokens, at);
    }

    /** The token behind the date that begins at one; the token itself when none does. */
    private static int end(List<DateMention> dates, int at) {
        for (DateMention date : dates) {
            if (date.from() == at) {
                return date.to();
            }
        }
        return at;
    }
}
