package org.entente.extract;

import java.util.Map;
import org.entente.article.Language;
import org.entente.text.Tokens;

/** The small words around figures of trade. */
@SuppressWarnings("ImmutableEnumChecker") // lists of words are never changed
enum TradeWords {
    ENGLISH(
            Map.of(
                    TradeLink.BETWEEN, WordSet.of("between", "among"),
                    TradeLink.WITH, WordSet.of("with"),
                    TradeLink.TO, WordSet.of("to", "into", "towards", "toward"),
                    TradeLink.FROM, WordSet.of("from"),
                    TradeLink.IN, WordSet.of("in"),
                    TradeLink.BY, WordSet.of("by"),
                    TradeLink.OF, WordSet.of("of"),
                    TradeLink.OTHER, WordSet.of("at", "on", "for", "after", "during", "before", "under", "via")),
            PhraseSet.list("from, against, versus, vs, compared with, compared to, up from, down from, "
                    + "as against, in comparison with, as compared to, as compared with, instead of"),
            PhraseSet.list("to, at, of, reach, reaching, exceed, hit, up to, total, worth"),
            PhraseSet.list("from, over, on, against, versus, vs, than, than in, as in, than that of"),
            PhraseSet.list("compared with, compared to, relative to, on the same, on the previous, over the same, "
                    + "over the previous, from the same, from the previous, than the same, than in the same, "
                    + "on the corresponding, over the corresponding, in comparison with, as compared to, "
                    + "as compared with, against the same, the same period of, the same period in, "
                    + "the same period last, the corresponding period of"),
            PhraseSet.list("a year before, the year before, a year earlier, one year earlier, the previous year, "
                    + "a year ago, the preceding year, the year earlier, year earlier, a year prior"),
            PhraseSet.list("it, this figure, the figure, that figure, this number, the number, that number, "
                    + "the volume, this volume, this indicator, the indicator, this amount, the total, "
                    + "this level, that level, figures, the figures"),
            PhraseSet.list("deficit, surplus, balance, gap, agreement, agreements, deal, deals, relations, ties, "
                    + "barriers, war, talks, mission, minister, ministry, delegation, partner, partners, "
                    + "fair, tariffs, corridor, permit, licence, license, credit, financing, fund, bank, "
                    + "company, project, projects, program, programme, forum, loan"),
            PhraseSet.of("total", "overall", "worldwide", "global", "world", "all destinations", "foreign", "entire"),
            PhraseSet.list("of, in, worth of, of which were, from, was, were, of goods were, of its, of their, "
                    + "in direct, of direct, in non-oil, in bilateral, of goods was"),
            PhraseSet.of("same period", "corresponding period", "same months", "like period", "comparable period"),
            PhraseSet.of("accounted for", "accounts for", "accounting for"),
            PhraseSet.list("country, nation, kingdom, republic, neighbour, neighbor, there, it, state")),
    RUSSIAN(
            Map.of(
                    TradeLink.BETWEEN, WordSet.of("между"),
                    TradeLink.WITH, WordSet.of("с", "со"),
                    TradeLink.TO, WordSet.of("на", "к", "ко"),
                    TradeLink.FROM, WordSet.of("из", "от"),
                    TradeLink.IN, WordSet.of("в", "во"),
                    TradeLink.BY, WordSet.of("по"),
                    TradeLink.OTHER,
                            WordSet.of(
                                    "за", "до", "у", "о", "об", "при", "для", "под", "над", "без", "после", "через")),
            PhraseSet.list("с, со, против, по сравнению с, в сравнении с, прошлогодних, прошлогоднего, "
                    + "прошлогодние, вместо"),
            PhraseSet.of("до", "в", "на уровне", "на уровень", "достичь", "на сумму", "объемом", "отметки в"),
            PhraseSet.of("против", "чем", "чем в", "чем за", "к"),
            PhraseSet.list("по сравнению с, в сравнении с, аналогичным периодом, аналогичному периоду, "
                    + "аналогичного периода, относительно, тем же периодом, тому же периоду, чем годом, "
                    + "к уровню, уровня, к соответствующему периоду, больше, меньше, выше"),
            PhraseSet.list("годом ранее, годом раньше, год назад, за год до этого, в предыдущем году, "
                    + "предыдущего года, предыдущий год, в предшествующем году, прошлогодних, прошлогоднего, "
                    + "прошлогодние, на год раньше"),
            PhraseSet.list("его, ее, он, она, показатель, показателя, показатели, цифра, цифры, цифру, "
                    + "этот объем, объем, объемы, эта сумма, эту сумму, картина, этой отметки"),
            PhraseSet.of("дефицит", "профицит", "баланс"),
            PhraseSet.list(
                    "общий, общая, всего мира, весь, внешнеторговый, внешняя, мировой, совокупный, " + "всех стран"),
            PhraseSet.list("пришлось на, приходится на, приходилось на, составил, составляет, составили, "
                    + "составляют, пришлись на, в виде, обеспечил, от"),
            PhraseSet.of(
                    "аналогичный период",
                    "аналогичном периоде",
                    "аналогичного периода",
                    "тот же период",
                    "том же периоде",
                    "того же периода",
                    "соответствующий период"),
            PhraseSet.of("пришлось", "приходится", "на долю"),
            PhraseSet.of(
                    "страну", "страны", "республику", "республики", "королевство", "королевства", "туда", "оттуда")),
    ARABIC(
            Map.of(
                    TradeLink.BETWEEN, WordSet.of("بين"),
                    TradeLink.WITH, WordSet.of("مع"),
                    TradeLink.TO, WordSet.of("إلى", "نحو", "لـ", "باتجاه", "صوب", "لدى", "تجاه"),
                    TradeLink.FROM, WordSet.of("من"),
                    TradeLink.IN, WordSet.of("في", "داخل", "بـ"),
                    TradeLink.BY, WordSet.of("قبل"),
                    TradeLink.OTHER, WordSet.of("على", "عن", "خلال", "عند", "بعد", "منذ", "عبر", "حتى")),
            PhraseSet.list("مقابل, من, مقارنة ب, مقارنة مع, مقارنة بنحو, بعد أن كان, بعد أن كانت, بعدما كان, "
                    + "بعدما كانت, بدلا من, مقابل نحو, بالمقارنة مع, مقابل ما قيمته"),
            PhraseSet.list("إلى, ب, بنحو, بقيمة, عند, نحو, حدود, بحجم, على"),
            PhraseSet.of("عن", "مقارنة ب", "مقارنة مع", "من", "على", "مع"),
            PhraseSet.list("مقارنة ب, مقارنة مع, مقارنة, بالمقارنة, قياسا, مقارنة بالفترة, نفس الفترة, عن العام, "
                    + "عن سنة, عن عام, الفترة نفسها, الفترة ذاتها, الذي, بالفترة, على أساس"),
            PhraseSet.list("العام السابق, السنة السابقة, العام الذي سبقه, السنة التي سبقتها, العام الذي قبله, "
                    + "قبل عام, قبل سنة, العام الأسبق, سنة قبل ذلك, العام الذي سبق"),
            PhraseSet.list("الرقم, هذا الرقم, هذا الحجم, الحجم, هذه القيمة, القيمة, المبلغ, هذا المستوى, حجمه, "
                    + "حجمها, قيمتها, قيمته, نصل, أن نصل"),
            PhraseSet.of("عجز", "فائض"),
            PhraseSet.of("إجمالي", "الإجمالية", "الإجمالي", "العالم", "العالمية", "الخارجية", "مجموع"),
            PhraseSet.list("من, في, عبارة عن, هي, كانت, شكلت, تمثل, ل, في شكل, على شكل"),
            PhraseSet.list("الفترة نفسها, الفترة ذاتها, نفس الفترة, الفترة المماثلة, ذات الفترة, للفترة نفسها, "
                    + "للفترة ذاتها, بالفترة نفسها, بالفترة ذاتها, لنفس الفترة, للفترة المماثلة"),
            PhraseSet.of("حصة", "استأثرت", "تمثل حصة", "بنصيب"),
            PhraseSet.list("البلد, البلاد, الدولة, المملكة, الجمهورية, هناك, إليها, منها, إليه, إليكم"));

    /** Between the two that were told of. */
    static final PhraseSet AMONG =
            PhraseSet.list("between them, between the two, между ними, между собой, بينهما, بينهم");
    /** Of a state with all others. */
    static final PhraseSet TOTAL = PhraseSet.list("total, overall, aggregate, combined");
    /** In both directions together. */
    static final PhraseSet SUM =
            PhraseSet.list("the total, both directions, общий объем, этот показатель, الإجمالي, الرقم الإجمالي");

    private final Map<TradeLink, WordSet> links;
    /** Right before the figure of an older period. */
    final PhraseSet old;
    /** Right before the level that something reaches. */
    final PhraseSet level;
    /** Right before a date that a change is measured against. */
    final PhraseSet comparedTo;
    /** Some words before such a date. */
    final PhraseSet comparison;
    /** The year before the one that was told. */
    final PhraseSet yearBefore;
    /** Points back to the figure before. */
    final PhraseSet figure;
    /** Makes another thing of a noun of trade that it follows. */
    final PhraseSet otherThing;
    /** Trade with all the world. */
    final PhraseSet world;
    /** Between an amount and what it is of. */
    final PhraseSet ofWhat;
    /** The same months of another year. */
    final PhraseSet samePeriod;

    final PhraseSet share;
    /** Points back to the other party. */
    final PhraseSet there;

    TradeWords(
            Map<TradeLink, WordSet> links,
            PhraseSet old,
            PhraseSet level,
            PhraseSet comparedTo,
            PhraseSet comparison,
            PhraseSet yearBefore,
            PhraseSet figure,
            PhraseSet otherThing,
            PhraseSet world,
            PhraseSet ofWhat,
            PhraseSet samePeriod,
            PhraseSet share,
            PhraseSet there) {
        this.links = links;
        this.old = old;
        this.level = level;
        this.comparedTo = comparedTo;
        this.comparison = comparison;
        this.yearBefore = yearBefore;
        this.figure = figure;
        this.otherThing = otherThing;
        this.world = world;
        this.ofWhat = ofWhat;
        this.samePeriod = samePeriod;
        this.share = share;
        this.there = there;
    }

    static TradeWords of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
            case ARABIC -> ARABIC;
        };
    }

    /** What a preposition tells; {@link TradeLink#BARE} of any other word. */
    TradeLink link(Tokens tokens, int at) {
        for (Map.Entry<TradeLink, WordSet> entry : links.entrySet()) {
            if (entry.getValue().contains(tokens, at)) {
                return entry.getKey();
            }
        }
        return TradeLink.BARE;
    }
}
