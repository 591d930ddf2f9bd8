package org.entente.read;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.PublicationDate;
import org.entente.text.PublicationDateFinder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article outside of the text: in JSON-LD, OpenGraph, meta elements and its title. */
final class HtmlMetadata {
    private static final List<String> DATES = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "publication_date",
            "publish-date",
            "publishdate",
            "pubdate",
            "parsely-pub-date",
            "sailthru.date",
            "cXenseParse:recs:publishtime",
            "article.published",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "date");
    private static final int LONGEST_SITE_NAME = 60;

    private final Document page;
    private final LinkedData linked;
    private final Optional<String> title;

    HtmlMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
        this.title = findTitle();
    }

    /** The headline, without the name of the site. */
    Optional<String> title() {
        return title;
    }

    /** When the article was published; the day of its last change is not asked. */
    Optional<PublicationDate> published() {
        Stream<String> values = Stream.concat(
                linked.text("datePublished").stream(),
                Stream.concat(
                        DATES.stream().flatMap(name -> meta(name).stream()), HtmlDates.machineReadable(page).stream()));
        return values.flatMap(value -> PublicationDateFinder.ofMetadata(value).stream())
                .findFirst();
    }

    /** The address under which the site wants the article to be known. */
    Optional<String> address() {
        Stream<String> addresses = Stream.of(
                        page.select("link[rel=canonical]").eachAttr("href").stream(),
                        meta("og:url").stream(),
                        linked.text("url", "mainEntityOfPage", "@id").stream())
                .flatMap(each -> each);
        return addresses.map(String::strip).filter(HtmlMetadata::isOfAnArticle).findFirst();
    }

    Optional<String> publisher() {
        return linked.nameOf("publisher")
                .or(this::site)
                .map(HtmlMetadata::plain)
                .filter(name -> !name.isEmpty());
    }

    /** The language that the page declares, in BCP 47. */
    Optional<String> language() {
        Element html = page.selectFirst("html[lang]");
        return linked.text("inLanguage")
                .or(() -> Optional.ofNullable(html).map(element -> element.attr("lang")))
                .or(() -> meta("og:locale"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> !tag.isEmpty());
    }

    /** The text that the page gives in its JSON-LD. */
    Optional<String> articleBody() {
        return linked.text("articleBody")
                .map(body -> Jsoup.parse(body).wholeText().strip());
    }

    private Optional<String> findTitle() {
        Optional<String> told =
                linked.text("headline").or(() -> meta("og:title")).or(() -> meta("twitter:title"));
        Optional<String> named = told.map(HtmlMetadata::plain)
                .or(() -> Optional.of(plain(page.title())))
                .map(this::withoutSite)
                .filter(line -> !line.isEmpty());
        List<String> headings = page.select("h1").eachText().stream()
                .map(HtmlMetadata::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        Optional<String> agreeing = headings.stream()
                .filter(heading -> named.isEmpty() || agree(heading, named.get()))
                .findFirst();
        return agreeing.or(() -> named).or(() -> headings.stream().findFirst());
    }

    /** A heading is that of the article when one of the two begins with what the other begins with. */
    private static boolean agree(String heading, String named) {
        String one = heading.toLowerCase(Locale.ROOT);
        String other = named.toLowerCase(Locale.ROOT);
        int shared = Math.min(Math.min(one.length(), other.length()), 20);
        return shared > 0 && one.regionMatches(0, other, 0, shared);
    }

    private String withoutSite(String line) {
        for (String bar : List.of(" | ", " — ", " – ", " - ", " :: ", " » ", " // ", " / ")) {
            int at = line.lastIndexOf(bar);
            if (at > 0 && line.length() - at <= LONGEST_SITE_NAME) {
                String behind = line.substring(at + bar.length());
                boolean site = bar.equals(" | ")
                        || bar.equals(" :: ")
                        || site().filter(name -> name.equalsIgnoreCase(behind)).isPresent()
                        || linked.nameOf("publisher")
                                .filter(name -> name.equalsIgnoreCase(behind))
                                .isPresent();
                if (site) {
                    return line.substring(0, at).strip();
                }
            }
        }
        return line;
    }

    private Optional<String> site() {
        return meta("og:site_name").or(() -> meta("application-name"));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(element -> Stream.of("property", "name", "itemprop")
                        .anyMatch(attribute -> element.attr(attribute).equalsIgnoreCase(name)))
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** An absolute address with a path; one without names the site. */
    private static boolean isOfAnArticle(String address) {
        try {
            URI uri = URI.create(address.replace(" ", "%20"));
            String path = Objects.requireNonNullElse(uri.getRawPath(), "");
            return uri.isAbsolute() && uri.getHost() != null && (path.length() > 1 || uri.getRawQuery() != null);
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    /** One line, without the entities that sites escape twice. */
    private static String plain(String text) {
        return HtmlBody.line(text.contains("&") ? Jsoup.parse(text).text() : text);
    }
}
