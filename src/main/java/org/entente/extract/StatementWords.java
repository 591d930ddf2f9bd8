package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words by which statements about relations are known. */
final class StatementWords {
    private static final String ARABIC_RELATIONS =
            "علاقات علاقاتها علاقاته علاقاتنا علاقتنا تعاون تعاونها تعاونه تعاونا شراكة"
                    + " شراكات شراكتها روابط صداقة تحالف أواصر حوار تقارب شريك شريكا شركاء";
    private static final String[] ARABIC_PREFIXES = {"", "ال", "و", "وال", "ب", "بال", "وب", "ل", "لل", "ول", "ولل"};

    /** What statements about relations name. */
    static final WordSet RELATIONS = relations();

    /** What is between the speaker's state and the one that the text is about. */
    static final WordSet BILATERAL = WordSet.words("two both our bilateral countries nations"
            + " двусторонних двусторонние двустороннее двустороннего двумя двух наших обеих странами стран государствами"
            + " البلدين الثنائية الثنائي بلدينا البلدان الدولتين الشعبين");

    /** Verbs whose object is whom the speaker addresses or judges. */
    static final WordSet ATTITUDES = WordSet.words(
            "condemn condemns condemned denounce denounces denounced criticise criticises criticised criticize criticizes criticized"
                    + " slam slams slammed blast blasts blasted accuse accuses accused blame blames blamed urge urges urged warn warns"
                    + " warned praise praises praised hail hails hailed welcome welcomes welcomed thank thanks thanked commend commends"
                    + " commended applaud applauds applauded rebuke rebukes rebuked call calls called"
                    + " осудил осудила осудили осуждает обвинил обвинила обвинили обвиняет раскритиковал раскритиковала"
                    + " раскритиковали критикует поблагодарил поблагодарила поблагодарили призвал призвала призвали призывает"
                    + " приветствовал приветствовала приветствовали приветствует похвалил похвалила предупредил предупредила"
                    + " предостерег предостерегла упрекнул упрекнула"
                    + " أدان وأدان أدانت وأدانت يدين ندد وندد نددت ونددت استنكر واستنكر شجب وشجب اتهم واتهم اتهمت واتهمت يتهم انتقد"
                    + " وانتقد انتقدت شكر وشكر شكرت دعا ودعا دعت ودعت يدعو حذر وحذر حذرت رحب ورحب رحبت أشاد وأشاد أشادت حث وحث طالب"
                    + " وطالب");

    /** Visitors who are welcomed in person. */
    static final String GUESTS = "(delegation|guests?|team|delegates|делегаци|гост|(ب|بال)?وفد|الوفد|(بال)?ضيوف).*";

    /** Marks between what is said and who says it. */
    static final WordSet MARKS = WordSet.words(", \" ” » ' ’ – — -");

    /** Cues that name a speaker without a verb of their own: "told reporters", «по словам». */
    static final Pattern CUES = Pattern.compile("по словам|told .*");

    /** What joins a verb of speech to what is said. */
    static final WordSet THAT = WordSet.words("that что о об готовность важность надежду أن إن ان بأن عن على إلى");

    /** What stands before and behind a word that only tells how something was done. */
    static final WordSet IN = WordSet.words("in в");

    static final WordSet WITH = WordSet.words("with с со مع");
    static final WordSet JOINTLY = WordSet.words("بالتعاون بالشراكة وبالتعاون وبالشراكة");

    /** Words that begin a clause about the question, not about what is said. */
    static final WordSet ASKED =
            WordSet.words("asked responding answering replying commenting отвечая комментируя ردا");

    /** Prepositions of a place, in which a state is no party. */
    static final String PLACE = "in|at|в|во|на|في";

    private StatementWords() {}

    private static WordSet relations() {
        List<String> words =
                new ArrayList<>(List.of(("relations relation relationship relationships ties cooperation co-operation"
                                + " cooperate cooperating partnership partnerships partner partners friendship friendly alliance alliances ally"
                                + " dialogue rapprochement collaboration links bonds"
                                + " отношения отношений отношениям отношениями отношениях сотрудничество сотрудничества сотрудничеству"
                                + " сотрудничеством сотрудничестве сотрудничать партнёрство партнёрства партнёрству партнёрством партнёрстве"
                                + " партнёр партнёра партнёром партнёры партнёрами партнёрские партнёрских связи связей связям связями связях"
                                + " взаимодействие взаимодействия взаимодействию взаимодействием взаимодействии дружба дружбы дружбу дружбе"
                                + " дружественные дружественных диалог диалога диалогу диалогом диалоге союзник союзники союзником"
                                + " союзнические союзнических добрососедство добрососедства добрососедские")
                        .split(" ", -1)));
        for (String stem : ARABIC_RELATIONS.split(" ", -1)) {
            for (String prefix : ARABIC_PREFIXES) {
                words.add(prefix + stem);
            }
        }
        return WordSet.of(words.toArray(String[]::new));
    }
}
