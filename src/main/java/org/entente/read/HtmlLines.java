package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.article.Language;
import org.entente.text.PageNoise;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the lines of an article on the way through a page: those in its container, and the running text between the headline and the container. */
final class HtmlLines implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final int SHORT = 200;
    private static final int RUNNING_TEXT = 40;

    private final Element container;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private boolean belowHeadline;
    private boolean inside;
    private boolean done;

    HtmlLines(Element container, Language language) {
        this.container = container;
        this.language = language;
    }

    /** The lines found, in order. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The nearest element around a node that begins a line of its own. */
    static Node blockOf(Node node) {
        Node block = node;
        for (Node above = node; above != null; above = above.parentNode()) {
            block = above;
            if (above instanceof Element element && isBlock(element)) {
                break;
            }
        }
        return block;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            linked += links > 0 ? HtmlBody.line(text.getWholeText()).length() : 0;
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (isBlock(element) || name.equals("br")) {
                flush();
            }
            inside |= element.equals(container);
            links += name.equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (isBlock(element)) {
            flush();
        }
        if (name.equals("h1")) {
            belowHeadline = true;
        }
        links -= name.equals("a") ? 1 : 0;
        done |= element.equals(container);
        inside &= !element.equals(container);
    }

    private void flush() {
        String text = HtmlBody.line(line.toString());
        int inLinks = linked;
        line.setLength(0);
        linked = 0;
        boolean wanted = inside || (belowHeadline && !done && text.length() - inLinks >= RUNNING_TEXT);
        boolean links = inLinks * 10 > text.length() * 7 && text.length() < SHORT;
        boolean repeated = !lines.isEmpty() && lines.get(lines.size() - 1).equals(text);
        if (wanted && !text.isEmpty() && !links && !repeated && !PageNoise.leadsElsewhere(text, language)) {
            lines.add(text);
        }
    }
}
