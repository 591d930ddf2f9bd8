package org.entente.figure;

/** A bar that is a link, with what it stands for in words. */
public record Bar(String href, String title, Box box) {
    public Bar {
        Figure.path(href);
    }
}
