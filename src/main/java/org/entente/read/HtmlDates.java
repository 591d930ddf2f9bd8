package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The places of a page where the date of an article is shown. */
final class HtmlDates {
    private static final int LONGEST = 100;
    private static final int MOST_AROUND_A_TIME = 50;

    private HtmlDates() {}

    /** The texts of elements that are dates or call themselves so, from the headline on; those above it are the site's clock. */
    static List<String> besideHeadline(Document page) {
        List<String> lines = new ArrayList<>();
        boolean below = page.selectFirst("h1") == null;
        for (Element element : page.body().getAllElements()) {
            below |= element.normalName().equals("h1");
            if (below && (element.normalName().equals("time") || HtmlNames.isDate(element))) {
                String text = element.text();
                if (!text.isBlank() && text.length() <= LONGEST) {
                    lines.add(text);
                }
            }
        }
        return lines;
    }

    /** The values of the elements that machines read, those that say that they are of publication first; times inside of sentences are of events. */
    static List<String> machineReadable(Document page) {
        List<Element> declared = page.select("[itemprop=datePublished], time[pubdate]");
        List<Element> times = page.select("article time[datetime]");
        if (times.isEmpty()) {
            times = page.select("time[datetime]");
        }
        List<Element> alone = times.stream().filter(time -> !isInSentence(time)).toList();
        boolean several =
                alone.stream().map(time -> time.attr("datetime")).distinct().count() > 1;
        return Stream.concat(declared.stream(), several ? Stream.empty() : alone.stream())
                .map(element -> element.attr(element.hasAttr("datetime") ? "datetime" : "content"))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static boolean isInSentence(Element time) {
        return HtmlLines.blockOf(time) instanceof Element block
                && block.text().length() - time.text().length() > MOST_AROUND_A_TIME;
    }
}
