package org.entente.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.text.Tokens;

/** Currencies that several states have under one name: which "dinar" it is, the state tells. */
@SuppressWarnings("ImmutableEnumChecker") // lists of words are never changed
enum LocalCurrency {
    DINAR(
            "TN=TND DZ=DZD IQ=IQD KW=KWD BH=BHD JO=JOD LY=LYD RS=RSD",
            WordSet.of("dinar", "dinars", "динар", "динара", "динаров", "دينار", "دينارا", "دنانير")),
    DIRHAM("AE=AED MA=MAD", WordSet.of("dirham", "dirhams", "дирхам", "дирхама", "дирхамов", "درهم", "درهما", "دراهم")),
    POUND(
            "EG=EGP GB=GBP SY=SYP LB=LBP SD=SDG SS=SSP",
            WordSet.of("pound", "pounds", "фунт", "фунта", "фунтов", "جنيه", "جنيها", "جنيهات")),
    LIRA("TR=TRY SY=SYP LB=LBP", WordSet.of("lira", "liras", "лира", "лиры", "лир", "ليرة", "ليرات")),
    FRANC(
            "CH=CHF RW=RWF BI=BIF DJ=DJF GN=GNF CD=CDF KM=KMF",
            WordSet.of("franc", "francs", "франк", "франка", "франков", "فرنك", "فرنكا", "فرنكات")),
    RIAL(
            "SA=SAR QA=QAR OM=OMR YE=YER IR=IRR",
            WordSet.of(
                    "rial", "rials", "riyal", "riyals", "риал", "риала", "риалов", "риял", "риялов", "ريال", "ريالا",
                    "ريالات")),
    RUPEE(
            "IN=INR PK=PKR LK=LKR NP=NPR MU=MUR SC=SCR",
            WordSet.of("rupee", "rupees", "рупия", "рупии", "рупий", "روبية", "روبيات")),
    CROWN(
            "NO=NOK SE=SEK DK=DKK IS=ISK CZ=CZK",
            WordSet.of("krone", "kroner", "krona", "kronor", "crown", "crowns", "крона", "кроны", "крон", "كرونة")),
    PESO("MX=MXN AR=ARS CL=CLP CO=COP UY=UYU PH=PHP CU=CUP DO=DOP", WordSet.of("peso", "pesos", "песо", "بيزو"));

    private final Map<String, String> codes;
    private final WordSet names;

    LocalCurrency(String codes, WordSet names) {
        this.codes = Arrays.stream(codes.split(" ", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        this.names = names;
    }

    /** States whose own papers write their dollar as "$". */
    private static final Map<String, String> DOLLARS = Map.of("CA", "CAD", "AU", "AUD", "NZ", "NZD");

    /** The dollar that a bare "$" is in a text of a state that is one of two parties and has dollars; empty for that of America. */
    static Optional<String> dollar(Optional<String> home, List<String> parties) {
        return home.filter(parties::contains).map(DOLLARS::get);
    }

    /** Whether a token is such a name. */
    static boolean isName(Tokens tokens, int at) {
        return Arrays.stream(values()).anyMatch(currency -> currency.names.contains(tokens, at));
    }

    /** The currency of the name at a token of the first of some states that has one. */
    static Optional<String> of(Tokens tokens, int at, List<String> states) {
        return states.stream()
                .flatMap(state -> Arrays.stream(values())
                        .filter(currency -> currency.names.contains(tokens, at))
                        .map(currency -> currency.codes.get(state)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
