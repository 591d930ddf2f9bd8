package org.entente.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.gazetteer.CodeList;

/** Reads the keys that name a state, an organisation or a currency by its code, and checks the codes. */
final class PartyCodes {
    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

    /** Capitals and digits without a space, such as {@code CPLP} or {@code G20}, in any alphabet. */
    private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu}|\\p{Lu}\\d)[\\p{Lu}\\d]{2,12}");

    private final CodeList codes;

    PartyCodes(CodeList codes) {
        this.codes = codes;
    }

    /** A state, by its code only. */
    Optional<String> country(Part part) {
        return part.text("country").map(code -> {
            if (!codes.isState(code)) {
                part.problem(
                        "country",
                        Shown.quoted(code) + " is not the ISO 3166-1 alpha-2 code of a state" + capitals(code));
            }
            return code;
        });
    }

    Optional<String> currency(Part part) {
        return part.text("currency").map(code -> {
            if (!codes.isCurrency(code)) {
                part.problem(
                        "currency",
                        Shown.quoted(code) + " is not the ISO 4217 code of a currency; allowed: three "
                                + "capitals such as USD");
            }
            return code;
        });
    }

    /** A state or organisation by its code, or a group by its name. */
    Optional<String> party(Part part, String key) {
        return part.text(key).map(code -> known(part, key, code));
    }

    String requiredParty(Part part, String key) {
        return known(part, key, part.requiredText(key));
    }

    private String known(Part part, String key, String code) {
        if (codes.isState(code) || codes.isOrganisation(code)) {
            return codes.canonical(code);
        }
        if (TWO_LETTERS.matcher(code).matches()) {
            part.problem(
                    key,
                    Shown.quoted(code) + " is neither the ISO 3166-1 alpha-2 code of a state nor the acronym of "
                            + "an organisation" + capitals(code));
        } else if (ACRONYM.matcher(code).matches()) {
            part.warn(key, Shown.quoted(code) + " is not an acronym that the gazetteer knows; it is kept as a name");
        }
        return code;
    }

    private String capitals(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return codes.isState(upper) ? "; did you mean \"" + upper + "\"?" : "";
    }
}
