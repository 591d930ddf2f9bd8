package org.entente.gazetteer;

/**
 * A currency, in use or withdrawn.
 *
 * @param code ISO 4217
 */
public record Currency(String code, Labels labels) implements Entity {
    @Override
    public String path() {
        return "id/currency/" + code;
    }
}
