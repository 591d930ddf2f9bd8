package org.entente.extract;

/** Words that stand in the names of gatherings, or around them. */
final class GatheringWords {
    static final WordSet OPENERS = WordSet.words(
            "of the between for a an annual for по между стран государств глав министров دول لدول بين حكومات"
                    + " قادة وزراء رؤساء لرؤساء لقادة لوزراء خارجية الـ ال th st nd rd ( ) - – « » \" “ ”");

    static final WordSet MEETING =
            WordSet.words("meeting встреча встрече встречу встречи встречей اجتماع الاجتماع اجتماعا لقاء اللقاء");

    /** What "on the sidelines of" may name together with its gathering. */
    static final WordSet EDGE = WordSet.of(
            "саммита",
            "форума",
            "сессии",
            "заседания",
            "конференции",
            "генассамблеи",
            "ассамблеи",
            "саммите",
            "форуме");

    static final WordSet WITH = WordSet.of("with", "с", "со", "مع");

    static final WordSet ARTICLES = WordSet.words(
            "the a an in on at during after before this that he she his her for and of to from with" + " following");

    static final WordSet SKIPPED = WordSet.words(
            "upcoming next recent last forthcoming planned coming previous scheduled this that its their" + " whole");

    static final WordSet ADJECTIVES =
            WordSet.words("annual special emergency extraordinary joint regular informal high level ministerial"
                    + " intersessional constitutive inaugural permanent mixed bilateral economic higher supreme"
                    + " technical trade political strategic standing international global world regional ordinary"
                    + " virtual trilateral historic business");

    static final WordSet SESSION =
            WordSet.words("session sessions meeting plenary assembly council заседание заседания заседании заседанию"
                    + " заседанием сессия сессии сессию сессией совещание совещании совещания دورة الدورة جلسة الجلسة"
                    + " اجتماع الاجتماع اجتماعا");

    static final WordSet COMMISSION =
            WordSet.words("commission committee council dialogue dialog комиссии комиссия комиссию комиссией комитет"
                    + " комитета комитету комитете совет совета совете межправкомиссия межправкомиссии межправкомиссию"
                    + " мпк диалог диалога لجنة اللجنة للجنة المشتركة مشتركة مجلس المجلس حوار الحوار");

    private GatheringWords() {}
}
