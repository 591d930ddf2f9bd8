package org.entente.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.gazetteer.Gazetteer;
import org.entente.text.Tokens;

/** Currencies that several states have under one name: which "dinar" it is, the state tells. Their codes begin with that of the state. */
final class LocalCurrency {
    private static final Map<String, WordSet> NAMES = Map.of(
            "D",
            WordSet.of(
                    "dinar",
                    "dinars",
                    "dirham",
                    "dirhams",
                    "динар",
                    "динара",
                    "динаров",
                    "дирхам",
                    "дирхама",
                    "дирхамов",
                    "دينار",
                    "دينارا",
                    "دنانير",
                    "درهم",
                    "درهما",
                    "دراهم"),
            "P",
            WordSet.of(
                    "pound", "pounds", "peso", "pesos", "фунт", "фунта", "фунтов", "песо", "جنيه", "جنيها", "جنيهات",
                    "ليرة"),
            "F",
            WordSet.of("franc", "francs", "франк", "франка", "франков", "فرنك", "فرنكا", "فرنكات"),
            "R",
            WordSet.of(
                    "rial", "rials", "riyal", "riyals", "rupee", "rupees", "риал", "риала", "риалов", "рупий", "рупии",
                    "ريال", "ريالا", "ريالات", "روبية"),
            "K",
            WordSet.of("krone", "kroner", "krona", "kronor", "krona", "crowns", "крона", "кроны", "крон", "كرونة"),
            "N",
            WordSet.of("peso", "pesos", "песо"));

    private LocalCurrency() {}

    static boolean isName(Tokens tokens, int at) {
        return NAMES.values().stream().anyMatch(names -> names.contains(tokens, at));
    }

    /** The currency of this name of the first of some states that has one. */
    static Optional<String> of(Tokens tokens, int at, List<String> states) {
        for (String state : states) {
            for (Map.Entry<String, WordSet> name : NAMES.entrySet()) {
                String code = state + name.getKey();
                if (name.getValue().contains(tokens, at)
                        && Gazetteer.bundled().currency(code).isPresent()) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }
}
