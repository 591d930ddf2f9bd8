package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.article.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of the article in a page: what is no text and what calls itself something else goes, and of the rest the element counts
 * that holds most of the running text outside of links.
 */
final class HtmlBody {
    private static final String NO_TEXT =
            "script, style, noscript, template, iframe, svg, math, button, select, textarea,"
                    + " nav, footer, aside, figure, figcaption, audio, video, object, embed, canvas, dialog, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
                    + " [role=search], [role=dialog], [style*=display:none], [style*='display: none']";
    private static final Set<String> NEVER_NOISE = Set.of("html", "body", "main", "article", "h1");
    /** What may hold the paragraphs of an article; other elements are paragraphs themselves. */
    private static final Set<String> CONTAINERS =
            Set.of("article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final int RUNNING_TEXT = 40;

    private final Document page;
    private final Language language;

    HtmlBody(Document page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** The paragraphs in order, each a line. The page is stripped of the rest. */
    List<String> paragraphs() {
        page.select(NO_TEXT).remove();
        Map<Node, Integer> weights = weights();
        int all = weight(weights, page.body());
        for (Element element : page.body().getAllElements()) {
            boolean noise = !NEVER_NOISE.contains(element.normalName())
                    && element.hasParent()
                    && (HtmlNames.isAfterthought(element)
                            || (HtmlNames.isNoise(element) && weight(weights, element) * 2 <= all))
                    && element.selectFirst("h1") == null;
            if (noise) {
                element.remove();
            }
        }
        Map<Node, Integer> left = weights();
        HtmlLines lines = new HtmlLines(container(left), language);
        NodeTraversor.traverse(lines, page.body());
        return lines.lines();
    }

    /** One line of a text that markup has broken anywhere. */
    static String line(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** How much running text each element holds: the characters outside of links in those of its texts that are long enough to be no labels. */
    private Map<Node, Integer> weights() {
        Map<Node, Integer> weights = new HashMap<>();
        Map<Node, Integer> blocks = new HashMap<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !isInLink(text)) {
                        blocks.merge(
                                HtmlLines.blockOf(text),
                                line(text.getWholeText()).length(),
                                Integer::sum);
                    }
                },
                page.body());
        blocks.forEach((block, length) -> {
            if (length >= RUNNING_TEXT) {
                for (Node above = block; above != null; above = above.parent()) {
                    weights.merge(above, length, Integer::sum);
                }
            }
        });
        return weights;
    }

    private static boolean isInLink(Node node) {
        Node above = node.parent();
        while (above instanceof Element element && !HtmlLines.isBlock(element)) {
            if (element.normalName().equals("a")) {
                return true;
            }
            above = above.parent();
        }
        return above instanceof Element element && element.normalName().equals("a");
    }

    private Element container(Map<Node, Integer> weights) {
        Element best = page.body();
        int all = weight(weights, best);
        for (Element declared : page.select("[itemprop~=articleBody], article, main, [role=main]")) {
            if (weight(weights, declared) * 2 > all && weight(weights, declared) <= weight(weights, best)) {
                best = declared;
            }
        }
        for (Element next = best; next != null; next = dominant(weights, best)) {
            best = next;
        }
        return best;
    }

    /** The child that holds nearly all of the running text. */
    private static @Nullable Element dominant(Map<Node, Integer> weights, Element parent) {
        List<Element> children = new ArrayList<>(parent.children());
        children.sort((one, other) -> weight(weights, other) - weight(weights, one));
        if (children.isEmpty() || !CONTAINERS.contains(children.get(0).normalName())) {
            return null;
        }
        int most = weight(weights, children.get(0));
        int second = children.size() > 1 ? weight(weights, children.get(1)) : 0;
        boolean holdsMost = most * 2 >= weight(weights, parent) && most >= second * 3;
        return most > 0 && holdsMost ? children.get(0) : null;
    }

    private static int weight(Map<Node, Integer> weights, Element element) {
        return weights.getOrDefault(element, 0);
    }
}
