package org.entente.extract;

import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;

/** What the words around a change say of relations: whether it is of them, to what level, as a wish or a fact. */
final class RelationWords {
    private static final WordSet DIPLOMATIC = WordSet.of(
            "diplomatic",
            "дипломатические",
            "дипломатических",
            "дипломатическими",
            "дипотношения",
            "дипотношений",
            "дипотношениях",
            "дипотношениями",
            "дипломатическом",
            "الدبلوماسية",
            "الديبلوماسية",
            "دبلوماسية",
            "ديبلوماسية",
            "الدبلوماسي",
            "والدبلوماسية");
    private static final WordSet RELATIONS = WordSet.of(
            "relations",
            "ties",
            "отношений",
            "отношения",
            "отношениях",
            "дипотношений",
            "дипотношения",
            "العلاقات",
            "علاقات",
            "بالعلاقات",
            "للعلاقات",
            "علاقاتهما",
            "علاقاتها",
            "علاقاته",
            "علاقتهما");
    private static final WordSet DECIDED = WordSet.of(
            "decided",
            "agreed",
            "решили",
            "договорились",
            "условились",
            "согласились",
            "قررا",
            "قررت",
            "قرر",
            "قررتا",
            "اتفقا",
            "اتفق",
            "اتفقت",
            "اتفقتا",
            "واتفقا",
            "واتفق");

    private static final WordSet TRADE =
            WordSet.words("economic trade commercial business military security cultural parliamentary energy banking"
                    + " экономические экономических торговые торговых торгово-экономические торгово-экономических военные"
                    + " военных культурные الاقتصادية التجارية العسكرية الأمنية الثقافية اقتصادية تجارية");
    private static final WordSet ANNIVERSARY = WordSet.words(
            "anniversary jubilee годовщина годовщину годовщины годовщине годовщиной الذكرى ذكرى بالذكرى" + " لذكرى");

    /** The relations that a change is of; -1 when it is of something else. */
    static int object(Scene scene, int at, TriggerUnit unit, Trigger trigger) {
        int best = -1;
        for (int i = Math.max(0, at - 2 * RelationFrame.NEAR);
                i < Math.min(scene.units().size(), at + RelationFrame.NEAR + 1);
                i++) {
            if (i == at || !isRelations(scene, i) || !isReachable(scene, Math.min(i, at) + 1, Math.max(i, at))) {
                continue;
            }
            boolean nearer = best < 0 || Math.abs(i - at) < Math.abs(best - at) || (best < at && i > at && i - at <= 4);
            best = nearer ? i : best;
        }
        if (best < 0) {
            return best;
        }
        boolean diplomatic = isDiplomatic(scene, best);
        boolean behind = best > at;
        int distance = Math.abs(best - at);
        boolean near = behind && (distance <= 4 || isBehindSubject(scene, at, best));
        boolean told = diplomatic || !trigger.isWeak() || isOfStates(scene, at, best);
        if (isOfTrade(scene, best) && !diplomatic) {
            return -1;
        }
        boolean fits = switch (trigger.family()) {
            case "establish" ->
                (diplomatic || (near && isToldOfDiplomacy(scene)))
                        && (behind ? near : isPassive(scene, at, unit) && !trigger.isWeak());
            case "sever" -> told && (behind ? near : isPassive(scene, at, unit) || isAttribute(scene, at));
            case "restore" -> told && (behind ? near : isPassive(scene, at, unit));
            case "downgrade" -> behind ? near : isPassive(scene, at, unit);
            case "upgrade" -> hasLevel(scene, at) && (behind ? distance <= 5 : isPassive(scene, at, unit));
            default -> false;
        };
        return fits ? best : -1;
    }

    /** «قطعت السعودية والإمارات ومصر علاقاتها»: only those who do it stand between an Arabic verb and its object. */
    private static boolean isBehindSubject(Scene scene, int at, int object) {
        return scene.language() == Language.ARABIC
                && scene.groups().stream().anyMatch(group -> group.first() <= at + 2 && group.last() >= object - 1);
    }

    /** «قطع السودان علاقاته»: relations of a state, told of right behind the word or at a distance of whom it is. */
    private static boolean isOfStates(Scene scene, int at, int object) {
        TriggerUnit relations = (TriggerUnit) scene.units().get(object);
        boolean own = relations
                        .of("relations")
                        .filter(one -> !one.value("pronoun").isEmpty())
                        .isPresent()
                || relations.triggers().stream()
                        .anyMatch(one -> !one.value("pronoun").isEmpty());
        boolean back = object < at
                && scene.units().get(at) instanceof TriggerUnit unit
                && unit.triggers().stream()
                        .anyMatch(one -> !one.value("pronoun").isEmpty());
        return scene.language() == Language.ARABIC && (own || back);
    }

    /** Whether a sentence speaks of diplomatic relations, which the word then need not name again. */
    private static boolean isToldOfDiplomacy(Scene scene) {
        for (int token = scene.sentence().from(); token < scene.sentence().to(); token++) {
            if (DIPLOMATIC.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** "Economic ties": relations of another kind. */
    private static boolean isOfTrade(Scene scene, int at) {
        int from = scene.units().get(Math.max(0, at - 1)).from();
        int to = scene.units().get(Math.min(scene.units().size() - 1, at + 1)).to();
        for (int token = from; token < to; token++) {
            if (TRADE.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** "The anniversary of the establishment of relations" tells of no change. */
    static boolean isAnniversary(Scene scene, int at) {
        for (int i = Math.max(0, at - 5); i <= at; i++) {
            Unit unit = scene.units().get(i);
            for (int token = unit.from(); token < unit.to(); token++) {
                if (ANNIVERSARY.contains(scene.tokens(), token)
                        || scene.tokens().folded(token).endsWith("летия")
                        || scene.tokens().folded(token).endsWith("летие")
                        || scene.tokens().folded(token).endsWith("летию")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRelations(Scene scene, int at) {
        if (!(scene.units().get(at) instanceof TriggerUnit unit)) {
            return false;
        }
        boolean named = unit.of("relations").filter(one -> !one.isWeak()).isPresent();
        return named || (unit.is("instrument-topic") && isDiplomatic(scene, at));
    }

    private static boolean isDiplomatic(Scene scene, int at) {
        int from = scene.units().get(Math.max(0, at - 1)).from();
        int to = scene.units().get(Math.min(scene.units().size() - 1, at + 1)).to();
        for (int token = from; token < to; token++) {
            if (DIPLOMATIC.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReachable(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "negation", "establish", "sever", "restore")) {
                return false;
            }
        }
        return !scene.isBroken(from, to);
    }

    private static boolean isPassive(Scene scene, int at, TriggerUnit unit) {
        if (scene.language() != Language.ENGLISH) {
            return unit.triggers().stream()
                    .anyMatch(one -> one.features().contains("passive")
                            || !one.value("pronoun").isEmpty()
                            || (one.family().equals("restore") && one.isVerb()));
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (AgreementWords.BE.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        boolean listed = at > 0
                && scene.folded(at - 1).equals("and")
                && scene.hasTrigger(at - 8, at - 1, "establish", "sever", "restore");
        return listed || isAttribute(scene, at);
    }

    /** "Relations, suspended in 2012". */
    static boolean isAttribute(Scene scene, int at) {
        return at > 0 && scene.folded(at - 1).matches("[,،]");
    }

    /** To what level they are raised: a partnership, or that of ambassadors. */
    static boolean hasLevel(Scene scene, int at) {
        return !level(scene, at).isEmpty() || (scene.hasTrigger(at, at + 12, "upgrade") && hasCue(scene, at));
    }

    private static boolean hasCue(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 12); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit
                    && unit.triggers().stream()
                            .anyMatch(one -> one.part().equals("cue")
                                    && (one.family().equals("upgrade")
                                            || one.family().equals("downgrade")))) {
                return true;
            }
        }
        return false;
    }

    static String level(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + 14); i++) {
            if (scene.units().get(i) instanceof TriggerUnit unit) {
                String level = unit.of("level", "upgrade", "downgrade")
                        .map(one -> one.value("level"))
                        .orElse("");
                if (!level.isEmpty()) {
                    return level;
                }
            }
        }
        return "";
    }

    /** Whether the word itself names the relations: «استئناف العلاقات», «об установлении дипломатических отношений». */
    static boolean namesRelations(Scene scene, int at) {
        for (int token = scene.units().get(at).from();
                token < scene.units().get(at).to();
                token++) {
            if (RELATIONS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** The change that a topic names: "establishment of diplomatic relations". */
    static Optional<Trigger> ofTopic(Scene scene, int at) {
        String topic = scene.units().get(at) instanceof TriggerUnit unit
                ? unit.of("instrument-topic").map(one -> one.value("en")).orElse("")
                : "";
        String family = switch (topic) {
            case "establishment of diplomatic relations" -> "establish";
            case "restoration of diplomatic relations", "resumption of diplomatic relations" -> "restore";
            default -> "";
        };
        String change = family.equals("establish") ? "established" : "restored";
        return family.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trigger(family, "noun", Set.of(), Set.of("change=" + change)));
    }

    /** «قررا الارتقاء بالعلاقات»: a level that is agreed upon is reached. */
    static boolean isDecided(Scene scene, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (DECIDED.contains(scene.tokens(), scene.units().get(i).from())) {
                return true;
            }
        }
        return false;
    }

    private RelationWords() {}
}
