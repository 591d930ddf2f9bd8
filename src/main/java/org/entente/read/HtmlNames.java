package org.entente.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes and ids of elements say of them. */
final class HtmlNames {
    private static final Pattern BOUNDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> NOISE = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "submenu",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "sidebar",
            "related",
            "relateds",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "share",
            "sharing",
            "shares",
            "sharethis",
            "addthis",
            "social",
            "socials",
            "comment",
            "comments",
            "disqus",
            "promo",
            "promotion",
            "advert",
            "adverts",
            "advertisement",
            "advertising",
            "ads",
            "adv",
            "adsbygoogle",
            "banner",
            "banners",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "newsletter",
            "caption",
            "figcaption",
            "credits",
            "cookie",
            "cookies",
            "gdpr",
            "consent",
            "popup",
            "modal",
            "overlay",
            "tags",
            "taglist",
            "tagcloud",
            "popular",
            "trending",
            "mostread",
            "widget",
            "toolbar",
            "pagination",
            "pager",
            "paginator",
            "login",
            "signin",
            "signup",
            "search",
            "searchform",
            "skip",
            "hidden",
            "noprint",
            "print",
            "printonly",
            "rating",
            "votes",
            "copyright",
            "ticker",
            "carousel",
            "slider",
            "slideshow",
            "swiper",
            "gallery",
            "lightbox",
            "player",
            "readmore",
            "readalso",
            "alsoread",
            "seealso",
            "outbrain",
            "taboola",
            "langs",
            "languages",
            "langswitch",
            "hotnews",
            "newsfeed",
            "toc",
            "donate",
            "feedback",
            "poll",
            "weather",
            "partners",
            "informer",
            "webform",
            "crosslinks",
            "teasers",
            "onesignal");
    /** What may hold more text than the article. */
    private static final Set<String> AFTERTHOUGHTS = Set.of("comment", "comments", "disqus", "related", "relateds");

    private static final Set<String> DATE = Set.of(
            "date",
            "dates",
            "time",
            "datetime",
            "timestamp",
            "published",
            "publish",
            "pubdate",
            "posted",
            "publishdate",
            "postdate",
            "newsdate",
            "createdate",
            "created",
            "dateline",
            "datenews",
            "articledate",
            "entrydate");

    private HtmlNames() {}

    /** Whether the element calls itself something that surrounds articles. */
    static boolean isNoise(Element element) {
        return words(element).stream().anyMatch(NOISE::contains);
    }

    /** Whether the element calls itself something that is never the article, however long it is. */
    static boolean isAfterthought(Element element) {
        return words(element).stream().anyMatch(AFTERTHOUGHTS::contains);
    }

    /** Whether the element calls itself a date. */
    static boolean isDate(Element element) {
        return words(element).stream().anyMatch(DATE::contains);
    }

    private static Set<String> words(Element element) {
        String names = element.className() + " " + element.id();
        if (names.length() == 1) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        for (String name : names.strip().split("\\s+", -1)) {
            words.add(BOUNDS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
            Arrays.stream(BOUNDS.split(name))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        return words;
    }
}
