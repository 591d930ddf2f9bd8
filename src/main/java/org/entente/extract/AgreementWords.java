package org.entente.extract;

/** The small words that matter around instruments, in all languages. */
final class AgreementWords {
    static final WordSet BETWEEN = WordSet.of("between", "among", "между", "بين");
    static final WordSet WITH = WordSet.of("with", "с", "со", "مع");
    static final WordSet INDEFINITE = WordSet.of("a", "an", "another", "new", "новое", "новый", "новую");
    static final WordSet INCLUDING = WordSet.of(
            "including", "include", "includes", "included", "namely", "them", "which", "these", "following", "one", "other",
            "включая", "числе", "них", "которых", "именно", "منها", "بينها", "ومنها", "أبرزها", "أهمها", "ضمنها", "تشمل", "شملت",
            "تضمنت", "وهي", "هي");
    static final WordSet COVERS = WordSet.of("for", "through", "until", "on", "на", "до", "للفترة", "للأعوام", "للسنوات", "لعام", "لعامي", "للعامين", "حتى", "للمدة");
    static final WordSet OPENS = WordSet.of("(", "«", "\"", "“", "[");
    static final WordSet CLOSES = WordSet.of(")", "»", "”", "]");
    static final WordSet BE = WordSet.of("was", "were", "been", "be", "being", "is", "are", "get", "got");
    static final WordSet THAT = WordSet.of("that", "which", "who", "whose", "которое", "который", "которую", "которые", "التي", "الذي", "اللذين", "اللتين");
    static final WordSet PARLIAMENT = WordSet.of(
            "parliament", "parliamentary", "assembly", "senate", "senators", "deputies", "lawmakers", "legislators", "legislature", "congress",
            "duma", "knesset", "majlis", "mazhilis", "mejlis", "bundestag", "bundesrat", "seimas", "saeima", "riigikogu", "sejm", "verkhovna",
            "mps", "rada", "storting", "riksdag", "house", "chamber", "diet", "parliamentarians",
            "парламент", "парламента", "парламентом", "парламентарии", "сенат", "сенатом", "сенаторы", "дума", "госдума", "госдумой", "думой", "мажилис",
            "мажилисом", "депутаты", "депутатами", "рада", "радой", "кнессет", "бундестаг", "меджлис", "сейм", "собрание", "собранием", "конгресс",
            "البرلمان", "برلمان", "النواب", "نواب", "الشيوخ", "الشورى", "المستشارين", "الأعيان", "الكنيست", "الدوما", "الأمة", "الكونغرس",
            "البرلمانيون", "الوطني");
    static final WordSet COMPANY = WordSet.of(
            "company", "companies", "corporation", "firm", "firms", "bank", "banks", "plc", "ltd", "inc", "llc", "jsc", "holding", "conglomerate",
            "startup", "airline", "airlines", "operator", "manufacturer", "carmaker",
            "компания", "компании", "компаний", "компанией", "компаниями", "компанию", "корпорация", "корпорации", "концерн", "холдинг", "банк", "банки", "фирма",
            "фирмы", "ао", "пао", "ооо", "госкорпорация", "авиакомпания", "завод", "предприятия", "предприятие", "предприятии", "предприятий",
            "شركة", "شركات", "الشركة", "الشركات", "شركتا", "شركتي", "شركتان", "شركتين", "مصرف", "بنك", "مؤسسة", "مصنع");
    static final WordSet SIDE = WordSet.of("side", "government", "authorities", "ministry", "parliament", "republic", "federation", "people", "стороной", "правительством", "властями", "министерством", "парламентом", "партнерами", "коллегами", "коллегой");
    static final WordSet FORCE = WordSet.of("силу", "действие", "حيز");
    static final WordSet ENTERS = WordSet.of(
            "вступило", "вступил", "вступила", "вступили", "вступит", "вступят", "вступает", "вступают", "вступить", "вступление",
            "دخل", "دخلت", "دخلا", "دخلتا", "يدخل", "تدخل", "ستدخل", "سيدخل", "دخول", "بدخول", "لدخول", "ودخل", "ودخلت", "ودخول", "دخوله", "دخولها");

    private AgreementWords() {}
}
