package org.entente.validate;

/**
 * Where a graph does not obey a shape.
 *
 * @param focus the thing that is wrong
 * @param path the property, empty when the thing itself is wrong
 * @param value the value that is not allowed, empty when one is missing
 * @param message what is asked for
 */
public record Violation(String focus, String path, String value, String message) {
    @Override
    public String toString() {
        String what = path.isEmpty() ? focus : focus + " " + path;
        return value.isEmpty() ? what + ": " + message : what + " " + value + ": " + message;
    }
}
