package org.entente.fact;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.gazetteer.CodeList;

/** The states and currencies that the Java library knows, and a few organisations. */
final class KnownCodes implements CodeList {
    private static final Set<String> STATES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XK", "SU", "YU", "DD", "CS"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ORGANISATIONS =
            Set.of("UN", "EU", "AU", "NATO", "SCO", "CIS", "CSTO", "GCC", "OIC", "LAS", "EAEU");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean isState(String code) {
        return STATES.contains(code);
    }

    @Override
    public boolean isOrganisation(String acronym) {
        return acronym.equals("ЕАЭС") || ORGANISATIONS.contains(acronym.toUpperCase(Locale.ROOT));
    }

    @Override
    public boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    @Override
    public String canonical(String code) {
        return code.equals("ЕАЭС") ? "EAEU" : code.toUpperCase(Locale.ROOT);
    }
}
