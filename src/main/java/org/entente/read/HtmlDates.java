package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The places of a page where the date of an article is shown. */
final class HtmlDates {
    private static final int LONGEST = 100;

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
        Elements declared = page.select("[itemprop=datePublished], time[pubdate]");
        Elements times = page.select("article time[datetime]");
        if (times.isEmpty()) {
            times = page.select("time[datetime]");
        }
        times.removeIf(time -> HtmlLines.blockOf(time) instanceof Element block && block.text().length() > LONGEST);
        boolean several = times.stream().map(time -> time.attr("datetime")).distinct().count() > 1;
        List<String> values = new ArrayList<>();
        for (Element element : several ? declared : concat(declared, times)) {
            values.add(element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"));
        }
        values.removeIf(String::isBlank);
        return values;
    }

    private static List<Element> concat(Elements one, Elements other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
