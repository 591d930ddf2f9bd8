package org.entente.network;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The values of a node or an edge by their attributes: texts without what no format can hold, integers, decimals, truth values. */
final class Values {
    private final Map<Attribute, Object> values = new LinkedHashMap<>();

    Values with(Attribute attribute, Object value) {
        values.put(attribute, value instanceof String text ? CleanText.of(text) : value);
        return this;
    }

    Values with(Attribute attribute, Optional<?> value) {
        value.ifPresent(present -> with(attribute, present));
        return this;
    }

    Map<Attribute, Object> all() {
        return Collections.unmodifiableMap(values);
    }

    /** How a value is written; large numbers have no exponent. */
    static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
