package org.entente.browse;

/**
 * Says why there is nothing to see, and where to go instead.
 *
 * @param status the HTTP status
 * @param key which message it is, in the texts: {@code notFound} has {@code notFound.title} and {@code notFound.text}
 */
public record MessagePage(View view, int status, String key) implements Page {
    @Override
    public String title() {
        return view.text(key + ".title");
    }

    @Override
    public String description() {
        return view.text(key + ".text");
    }
}
