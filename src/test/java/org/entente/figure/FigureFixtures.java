package org.entente.figure;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.article.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Headings, events and drawings for tests of figures. */
final class FigureFixtures {
    static final List<Timeline.Track> TRACKS = List.of(
            new Timeline.Track("Meeting", "Meetings"),
            new Timeline.Track("Call", "Calls"),
            new Timeline.Track("Visit", "Visits"));
    static final Timeline.Links LINKS =
            (track, first, last) -> "/events?type=" + track + "&from=" + first + "&to=" + last;

    /** A name that tries to leave the attribute, the element, the script and the line. */
    static final String HOSTILE = "\"><script>alert(1)</script>' onload='x' \u202Egnihton " + "ي".repeat(10_000);

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.browse.pages");

    private FigureFixtures() {}

    static Heading heading(Language language) {
        return new Heading("figure", language, "A figure", "What it shows");
    }

    static List<Timeline.Event> events(Random random, int count, int days) {
        List<Timeline.Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate first = LocalDate.of(2024, 3, 1).minusDays(random.nextInt(days));
            LocalDate last = first.plusDays(random.nextInt(5) == 0 ? random.nextInt(400) : 0);
            Language language = Language.values()[random.nextInt(3)];
            String name = (language == Language.ARABIC ? "لقاء في أستانا " : "Meeting in Astana ") + i;
            events.add(new Timeline.Event(
                    "/page/meeting/" + i,
                    new Label(name, language),
                    TRACKS.get(random.nextInt(TRACKS.size())).key(),
                    new Timeline.Period(first, last),
                    Status.values()[random.nextInt(Status.values().length)],
                    random.nextInt(6) == 0,
                    first.toString()));
        }
        return events;
    }

    static String draw(String template, String parameter, Figure figure) {
        StringOutput output = new StringOutput();
        TEMPLATES.render("figure/" + template + ".jte", Map.of(parameter, figure), output);
        return output.toString();
    }

    /** The drawing as XML, which it has to be for that. */
    static Document parsed(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
