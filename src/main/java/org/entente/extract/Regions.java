package org.entente.extract;

import java.util.Set;
import org.entente.text.Folding;
import org.jspecify.annotations.Nullable;

/** Finds regions that the lexicon does not list by the noun they are named with: «Чуйской области», "Gaziantep Province". */
final class Regions {
    private static final WordSet ENGLISH = WordSet.of(
            "oblast",
            "region",
            "province",
            "prefecture",
            "county",
            "district",
            "krai",
            "governorate",
            "voivodeship",
            "canton",
            "department",
            "municipality",
            "territory");
    private static final WordSet RUSSIAN = WordSet.of(
            "область",
            "области",
            "областью",
            "край",
            "края",
            "краю",
            "краем",
            "крае",
            "район",
            "района",
            "району",
            "районом",
            "районе",
            "округ",
            "округа",
            "округу",
            "округом",
            "округе",
            "губерния",
            "губернии",
            "губернией",
            "провинция",
            "провинции",
            "провинцию",
            "провинцией",
            "префектура",
            "префектуры",
            "префектуре",
            "префектурой",
            "воеводство",
            "воеводства",
            "воеводстве",
            "воеводством",
            "кантон",
            "кантона",
            "департамент",
            "департамента",
            "мухафаза",
            "мухафазы",
            "вилайет",
            "вилайета",
            "велаят",
            "велаята",
            "вилоят",
            "вилоята",
            "аймак",
            "аймака",
            "жудец",
            "жудеца",
            "уезд",
            "уезда");
    private static final Set<String> ADJECTIVES = Set.of(
            "ский", "ская", "ской", "скую", "ского", "скому", "ским", "ском", "цкий", "цкая", "цкой", "цкую", "цкого",
            "цкому", "цким");

    private Regions() {}

    /** The region at a token, or else the form of the lexicon that was found there. */
    static @Nullable Atom at(Text text, int at, @Nullable Atom form) {
        if (!text.isCapitalised(at) || (form != null && form.to() > at + 1)) {
            return form;
        }
        boolean region = switch (text.language()) {
            case ENGLISH -> ENGLISH.contains(text.tokens(), at + 1) && text.isCapitalised(at + 1);
            case RUSSIAN -> RUSSIAN.contains(text.tokens(), at + 1) && isAdjective(text, at);
            case ARABIC -> false;
        };
        return region && (form == null || !form.kind().isParty()) ? Atom.word(AtomKind.REGION, at, at + 2) : form;
    }

    private static boolean isAdjective(Text text, int at) {
        String word = Folding.fold(text.tokens().text(at));
        return word.length() > 5 && ADJECTIVES.contains(word.substring(word.length() - 4));
    }
}
