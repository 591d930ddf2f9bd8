package org.entente.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.entente.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/** Goes through the first lines of a text, and through the last ones for what sites print there. */
final class HeadScan {
    /** How many lines below the headline may stand above a date line. */
    private static final int DEEPEST = 6;

    private static final int LINES_AT_THE_END = 3;
    private static final int SENTENCE_WORDS = 8;
    private static final int LONGEST_HEAD_LINE = 200;
    private static final int LONGEST_SECTION_DAY = 60;
    private static final int SECTIONS = 2;
    private static final Pattern URL =
            Pattern.compile("(?:[\\p{L} ]{1,20}: *)?(https?://[^\\s<>\"{}|\\\\^`]+)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Language language;
    private final List<Line> lines = new ArrayList<>();
    private int title;
    private int body;
    private @Nullable DateLine dated;
    private @Nullable String url;

    /** A line that is not blank, without the white space at its ends. */
    private record Line(String text, int start) {}

    HeadScan(String text, Language language) {
        this.text = text;
        this.language = language;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(start);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines.add(new Line(line, text.indexOf(line, start)));
            }
            start = end + 1;
        }
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    ArticleHead head() {
        above();
        below();
        atTheEnd();
        Optional<String> headline =
                title < lines.size() ? Optional.of(lines.get(title).text()) : Optional.empty();
        int start = body < lines.size() ? lines.get(body).start() : text.length();
        return new ArticleHead(headline, published(), Optional.ofNullable(url), start);
    }

    /** What stands above the headline: dates, addresses and words of other languages alone. */
    private void above() {
        while (title + 1 < lines.size()) {
            Optional<DateLine> found = dateLine(title);
            boolean alone = found.isPresent() && found.get().words() == 0;
            if (!alone && !address(title) && !isForeign(lines.get(title).text())) {
                break;
            }
            dated = alone && dated == null ? found.get() : dated;
            title++;
        }
        body = Math.min(title + 1, lines.size());
    }

    /** Whether a line has no word in the script of the language, as links to other languages have not. */
    private boolean isForeign(String line) {
        return language != Language.ENGLISH
                && line.codePoints()
                        .noneMatch(letter -> language == Language.ARABIC
                                ? Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC
                                : Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** What stands between the headline and the body. */
    private void below() {
        int last = Math.min(lines.size(), title + 1 + DEEPEST);
        for (int at = title + 1; at < last; at++) {
            Optional<DateLine> found = dateLine(at);
            boolean filler = found.isEmpty()
                    && at == body
                    && DateLineParser.isFiller(lines.get(at).text(), language);
            if (found.isPresent() || address(at) || filler) {
                dated = dated == null ? found.orElse(null) : dated;
                body = at + 1;
            } else if (dated != null || isSentence(lines.get(at).text())) {
                break;
            }
        }
    }

    /** Addresses, and dates that say that they are of publication, also stand below the body. */
    private void atTheEnd() {
        for (int at = Math.max(body, lines.size() - LINES_AT_THE_END); at < lines.size(); at++) {
            address(at);
            if (dated == null) {
                dated = dateLine(at).filter(DateLine::marked).orElse(null);
            }
        }
    }

    private Optional<DateLine> dateLine(int at) {
        return DateLineParser.parse(lines.get(at).text(), language);
    }

    private boolean address(int at) {
        String line = lines.get(at).text();
        Matcher found = URL.matcher(line);
        if (!line.contains("://") || !found.matches()) {
            return false;
        }
        url = url == null ? found.group(1) : url;
        return true;
    }

    private boolean isSentence(String line) {
        if (line.length() > LONGEST_HEAD_LINE) {
            return true;
        }
        boolean ended = ".!?…؟:»”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
        return ended && line.split("\\s+").length >= SENTENCE_WORDS;
    }

    private Optional<PublicationDate> published() {
        DateLine line = dated;
        if (line != null && line.bare() && opensSections(line)) {
            line = null;
        }
        Optional<DateLine.Stamp> told = Optional.ofNullable(line).flatMap(DateLine::published);
        Optional<DateLine.Stamp> changed = Optional.ofNullable(line).flatMap(DateLine::updated);
        return told.map(stamp -> stamp.date(DayOrder.of(stamp, this::opening, language)))
                .or(this::dateline)
                .or(() -> changed.map(stamp -> stamp.date(DayOrder.of(stamp, this::opening, language))));
    }

    /** The first words of the body. */
    private String opening() {
        int start = body < lines.size() ? lines.get(body).start() : text.length();
        return text.substring(start, Math.min(text.length(), start + LONGEST_HEAD_LINE * 2));
    }

    /** Whether other days stand alone in their lines further down: then each is the heading of a section. */
    private boolean opensSections(DateLine first) {
        Set<LocalDate> days = new HashSet<>();
        for (int at = body; at < lines.size() && days.size() < SECTIONS; at++) {
            if (lines.get(at).text().length() <= LONGEST_SECTION_DAY) {
                dateLine(at)
                        .filter(DateLine::bare)
                        .ifPresent(found -> days.add(found.stamps().get(0).day()));
            }
        }
        days.remove(first.stamps().get(0).day());
        return !days.isEmpty();
    }

    private Optional<PublicationDate> dateline() {
        int last = Math.min(lines.size(), body + 2);
        for (int at = body; at < last; at++) {
            Optional<LocalDate> day = DatelineDay.of(lines.get(at).text(), language);
            if (day.isPresent()) {
                return day.map(found -> new PublicationDate(found.toString()));
            }
        }
        return Optional.empty();
    }
}
