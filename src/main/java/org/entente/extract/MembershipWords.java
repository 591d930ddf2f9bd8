package org.entente.extract;

import java.util.regex.Pattern;

/** The words around those that tell of a membership. */
final class MembershipWords {
    /** What may stand between the word that tells of a membership and the organisation. */
    static final WordSet FILLERS = WordSet.words(
            "participation 's the a an of to in at from for as with into on full fully officially formally new founding permanent non-permanent"
                    + " official formal its their military defence defense trade regional political economic bloc alliance"
                    + " group grouping organization organisation union club then finally status first early again both and"
                    + " в во к ко из от на при и состав состава составе ряды рядов число числа членов члены члена члену членство"
                    + " официально полноправного полноправным качестве альянс альянса альянсу блок блока блоку организацию"
                    + " организации организация объединение объединения объединению группу группы группе клуб клуба союз союза"
                    + " международную международной региональную региональное военный военного военно-политический участие своего своё"
                    + " свое также позже"
                    + " إلى الى في من ل ب على رسميا رسمي الرسمي كاملة الكاملة كامل الدائمة دائمة غير صفوف عضوية منظمة مجموعة تكتل"
                    + " تجمع حلف كتلة رابطة التكتل صفة بصفة مشاركة مشاركتها مشاركته كعضو كمراقب بطلب طلبا طلب مؤخرا أيضا بشكل بصورة رسمية");
    /** What may stand right behind an organisation that is meant itself, not something of it. */
    static final WordSet FOLLOWERS = WordSet.words(
            "and or but as after before since when while which that who if until not last this next earlier later today"
                    + " together alongside amid because despite following bloc alliance group grouping organization organisation"
                    + " military defence defense trade economic security club again ago then where whose though although even only"
                    + " more would will has had have is was were are said says membership too also");
    /** "Was admitted": the subject is who is admitted. */
    static final WordSet BE = WordSet.words("was were been be is are being get got becomes has have had");
    /** "Its membership": the subject's own. */
    static final WordSet OWN = WordSet.words(
            "its their our own his her свое своё свою своего своей своем своём наше нашу их ее её его عضويته عضويتها عضويتهم"
                    + " عضويتهما مشاركته مشاركتها انضمامه انضمامها");
    /** Verbs by which somebody becomes what the noun behind them says. */
    static final WordSet GAIN = WordSet.words(
            "become becomes became becoming receive receives received obtain obtains obtained gain gains gained gaining granted"
                    + " grants grant given won secure secured acquired awarded got enjoys"
                    + " стал стала стало стали станет станут стать становится получил получила получило получили получит получат"
                    + " получить имеет имеют обрёл обрела обрели приобрёл приобрела предоставлен предоставлено"
                    + " أصبح أصبحت تصبح يصبح ستصبح سيصبح ستحصل ستنال باتت بات صارت حصل حصلت تحصل يحصل نال نالت تنال منح منحت اكتسبت اكتسب");
    /** Verbs by which somebody asks for what the noun behind them says. */
    static final WordSet ASK = WordSet.words(
            "submit submits submitted submitting file files filed filing lodge lodged request requested requests sent hand handed"
                    + " подал подала подало подали подаст подать подают подает направил направила направили запросил запросила"
                    + " запросили قدم قدمت تقدم تقدمت طلب طلبت تطلب");
    /** Verbs by which somebody gives up what the noun behind them says. */
    static final WordSet END = WordSet.words(
            "terminate terminated terminates end ended ends renounce renounced revoke revoked lost denounced cancelled canceled"
                    + " прекратил прекратила прекратили прекратит потерял потеряла утратил утратила"
                    + " أنهى أنهت تنهي فقدت");
    /** Verbs by which somebody's membership is put on hold. */
    static final WordSet FREEZE =
            WordSet.words("suspend suspends suspended suspending freeze freezes froze frozen freezing paused"
                    + " приостановил приостановила приостановили приостановит приостановлено заморозил заморозила заморозили"
                    + " заморозит علق علقت يعلق تعلق جمد جمدت تجمد يجمد");
    /** Verbs of taking the chair. */
    static final WordSet TAKE = WordSet.words(
            "assume assumes assumed assuming take takes took taken taking hold holds held holding inherit inherited inherits"
                    + " receive received begin begins began start starts started accept accepted got"
                    + " принял приняла приняло приняли примет примут принять принимает возьмёт взял взяла взяло получил получила"
                    + " осуществляет осуществлял осуществляла начал начала начнёт"
                    + " تولى تولت تتولى يتولى ستتولى سيتولى ستتسلم سيتسلم ستستلم تسلم تسلمت تتسلم يتسلم استلمت استلم تستلم استلام تولي تسلم");
    /** Words behind which a noun and a date tell of what was. */
    static final WordSet AFTER = WordSet.words("after with после с بعد مع");

    /** Verbs that tell that a chair is to go on to another. */
    static final WordSet COMES = WordSet.words("перейдёт перейдут");

    /** Marks that end the reach of a word. */
    static final WordSet MARKS = WordSet.words(", ; : ، ؛");

    /** Verbs of giving the chair to another. */
    static final WordSet HAND =
            WordSet.words("hand handed hands handing transferred transfers transfer pass passed passes"
                    + " передал передала передали передаст передадут передать сдал сдала"
                    + " سلم سلمت تسلم تسليم نقلت");
    /** Words before a noun that tell that it is done. */
    static final WordSet DONE = WordSet.words(
            "following since completed completes complete formalised formalized finalised finalized celebrated celebrates marks"
                    + " marked marking upon"
                    + " завершил завершила завершили завершило завершилось завершился состоялось состоялся момента оформил оформила"
                    + " منذ عقب اكتمل اكتملت استكملت أكملت أتمت");
    /** Words before a noun or verb that tell that it is announced or decided. */
    static final WordSet ANNOUNCED = WordSet.words(
            "announce announces announced announcing declared declares decided decides decision agreed agrees"
                    + " объявил объявила объявили объявило объявит заявил заявила заявили решил решила решили решение решением"
                    + " أعلن أعلنت يعلن تعلن إعلان أعلنوا قرر قررت تقرر قرار");
    /** What makes of announced what is done. */
    static final WordSet AT_ONCE = WordSet.words("immediate immediately немедленном немедленный فوري الفوري فورا");
    /** "To which Finland belongs": words that begin a clause about what stands before. */
    static final WordSet RELATIVE =
            WordSet.words("which that who который которая которое которые которую التي الذي اللذان اللتان الذين");
    /** Forms that say that somebody would like to, not that he did. */
    static final Pattern WISHES = Pattern.compile(
            "(seek|sought|eye|bid |bids |bidding|aspir|выраз|объявить о нам|объявил|проси|претенд|запрос).*|(تسع|يسع|سع|رغب|ترغب|يرغب|ابد|اعرب|تعرب|يعرب|دع).*");

    /** What acts for its state: "Mali's government". */
    static final WordSet GOVERNMENT =
            WordSet.words("government authorities junta cabinet правительство власти руководство парламент");
    /** Forms of what a chair does that goes on to another. */
    static final String PASS = "pass(es|ed)?|перешло|перейдет|переходит";

    private MembershipWords() {}
}
