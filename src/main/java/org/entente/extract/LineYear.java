package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.DateMention;
import org.entente.text.TokenKind;
import org.entente.text.Tokens;

/** The year that a line of a chronicle begins with: "2001, March 1 – …", «1998 г.: 5 мая …», or that stands alone above its lines. */
final class LineYear {
    private static final int DIGITS = 4;
    private static final WordSet YEAR = WordSet.of("г", "год", "году", "year", "سنة", "عام");

    private final Tokens tokens;
    private int heading;
    private int head = -1;

    LineYear(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The year in which the days of a sentence lie; 0 when none is told. The sentences are asked in order. */
    int of(int from, int to) {
        int at = from;
        while (at < to && (tokens.kind(at) == TokenKind.NEWLINE || isMark(at) || YEAR.contains(tokens, at))) {
            at++;
        }
        int year = yearAt(at, to);
        head = -1;
        int behind = at + 1;
        while (behind < to && YEAR.contains(tokens, behind)) {
            behind++;
        }
        boolean alone = year > 0 && isBlank(behind, to);
        if (alone) {
            heading = year;
        } else if (year > 0 && behind < to && !isMark(behind) && !isMark(behind - 1)) {
            return 0;
        } else if (year == 0 && !begins(from, to)) {
            heading = 0;
        }
        head = year > 0 && !alone ? at : -1;
        return year > 0 ? year : heading;
    }

    /** The dates of a sentence with the year at its head, which alone is none to the grammar: "2010: …", "2010 – …". */
    List<DateMention> withHead(int from, List<DateMention> dates) {
        if (head < from || dates.stream().anyMatch(date -> date.from() <= head && date.to() > head)) {
            return dates;
        }
        List<DateMention> all = new ArrayList<>(dates);
        all.addFirst(new DateMention(head, head + 1, tokens.text(head), 0));
        return all;
    }

    /** Whether a line begins with a day: those below a year alone do. */
    private boolean begins(int from, int to) {
        for (int at = from; at < Math.min(to, from + DIGITS); at++) {
            if (tokens.kind(at) == TokenKind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.kind(at) != TokenKind.NEWLINE && !isMark(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMark(int at) {
        return ",:.;–—-•*،".contains(tokens.text(at));
    }

    private int yearAt(int at, int to) {
        if (at >= to || tokens.kind(at) != TokenKind.NUMBER || tokens.end(at) - tokens.start(at) != DIGITS) {
            return 0;
        }
        String text = tokens.folded(at);
        return text.matches("(19|20)\\d\\d") ? Integer.parseInt(text) : 0;
    }
}
