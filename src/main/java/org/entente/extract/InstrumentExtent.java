package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.LexiconMatches;

/** From where to where the words run that name an instrument, and how they join it to others. */
final class InstrumentExtent {
    private static final int LONGEST = 22;
    private static final WordSet BESIDE =
            WordSet.words("along together alongside вместе наряду помимо جانب فضلا علاوة إضافة");
    private static final WordSet WITH = WordSet.words("with с со عن على إلى");
    private final Scene scene;
    private final List<Unit> units;
    private final Grammar grammar;

    InstrumentExtent(Scene scene) {
        this.scene = scene;
        this.units = scene.units();
        this.grammar = Grammar.of(scene.language());
    }

    boolean isIndefinite(int first) {
        for (int at = first; at >= Math.max(0, first - 3); at--) {
            if (AgreementWords.INDEFINITE.contains(scene.tokens(), units.get(at).from())) {
                return true;
            }
            if (at < first && !isPlain(at)) {
                return false;
            }
        }
        return false;
    }

    /** Back over the adjectives and topics before the word. */
    int first(int head) {
        int first = head;
        if (scene.language() == Language.ARABIC) {
            return first;
        }
        for (int at = head - 1; at >= Math.max(0, head - 7); at--) {
            boolean part = switch (units.get(at)) {
                case TriggerUnit trigger ->
                    trigger.is("instrument-topic", "bilateral", "level")
                            && !trigger.is("instrument")
                            && !isPhraseOfPreposition(trigger);
                case ActorUnit actor ->
                    actor.adjective() || (actor.mention().isParty() && (isHyphen(at + 1) || isCompound(at)));
                case DateUnit date -> date.edtf().length() == 4 && at == head - 1;
                case WordUnit word -> isHyphen(at) || isModifier(word);
                case PlaceUnit place -> false;
                case AmountUnit amount -> false;
            };
            if (!part) {
                break;
            }
            first = at;
        }
        return first;
    }

    /** "The EU-Vietnam agreement", "a U.S. agreement": a state right before the word is a side of it. */
    private boolean isCompound(int at) {
        return scene.language() == Language.ENGLISH
                && (isHyphen(at - 1)
                        || (at > 0
                                && (isPlain(at - 1)
                                        || grammar.isArticle(
                                                scene.tokens(),
                                                units.get(at - 1).from()))));
    }

    /** A word that is neither a mark nor a small word: an adjective, as it seems. */
    private boolean isPlain(int at) {
        return at >= 0
                && units.get(at) instanceof WordUnit word
                && scene.folded(at).matches("\\p{L}{3,}")
                && !isSmall(word)
                && !AgreementWords.BE.contains(scene.tokens(), word.from())
                && !AgreementWords.THAT.contains(scene.tokens(), word.from());
    }

    private boolean isPhraseOfPreposition(TriggerUnit trigger) {
        return grammar.isPreposition(scene.tokens(), trigger.from());
    }

    private boolean isHyphen(int at) {
        return at < units.size()
                && at >= 0
                && units.get(at) instanceof WordUnit
                && Set.of("-", "–", "'s").contains(scene.folded(at));
    }

    private boolean isModifier(WordUnit word) {
        String text = scene.tokens().text(word.from(), word.to());
        boolean adjective = scene.language() == Language.RUSSIAN
                && text.matches(".*(ое|ый|ий|ая|ого|ую|ые|ых|ого|ному|ным|ном|ой)");
        boolean capital =
                scene.language() == Language.ENGLISH && Character.isUpperCase(text.charAt(0)) && text.length() > 3;
        return adjective
                || capital
                || (AgreementWords.INDEFINITE.contains(scene.tokens(), word.from())
                        && !text.equals("a")
                        && !text.equals("an"));
    }

    /** The last unit of what the words say of it. */
    int last(int head) {
        int last = head;
        for (int at = head + 1; at < Math.min(units.size(), head + LONGEST); at++) {
            boolean on = switch (units.get(at)) {
                case TriggerUnit trigger ->
                    !InstrumentScanner.isFinite(scene, trigger)
                            && (!trigger.is("instrument") || trigger.is("instrument-topic"))
                            && !trigger.is("plan", "negation", "sign");
                case ActorUnit actor -> true;
                case DateUnit date -> period(at).isPresent();
                case AmountUnit amount -> false;
                case PlaceUnit place -> !grammar.isOfPlace(scene.marker(at));
                case WordUnit word -> !endsMention(word, at);
            };
            if (!on) {
                break;
            }
            last = at;
        }
        while (last > head && units.get(last) instanceof WordUnit word && isSmall(word)) {
            last--;
        }
        return last;
    }

    private boolean isSmall(WordUnit word) {
        return grammar.isAnd(scene.tokens(), word.from())
                || grammar.isPreposition(scene.tokens(), word.from())
                || grammar.isArticle(scene.tokens(), word.from());
    }

    private boolean endsMention(WordUnit word, int at) {
        String text = scene.folded(at);
        return grammar.isComma(scene.tokens(), word.from())
                || grammar.endsClause(scene.tokens(), word.from())
                || text.equals(".")
                || text.equals("—")
                || (text.equals("–") && scene.language() != Language.ENGLISH)
                || AgreementWords.BE.contains(scene.tokens(), word.from())
                || AgreementWords.THAT.contains(scene.tokens(), word.from())
                || AgreementWords.INCLUDING.contains(scene.tokens(), word.from())
                || SharedInstruments.isElliptic(scene, at);
    }

    /** Whether a comma, an "and" or "including" stands right before it. */
    boolean isListed(int first) {
        if ((clitics(first) & LexiconMatches.AND) != 0) {
            return true;
        }
        int at = first - 1;
        while (at >= 0
                && units.get(at) instanceof WordUnit word
                && ((grammar.isArticle(scene.tokens(), word.from()) && !grammar.isAnd(scene.tokens(), word.from()))
                        || scene.folded(at).equals("على")
                        || scene.folded(at).equals("علي")
                        || scene.folded(at).matches("[-–—•\"«“]"))) {
            at--;
        }
        if (scene.language() == Language.ENGLISH && isPlain(at) && !isIncluding(units.get(at))) {
            at--;
        }
        return at >= 0
                && (scene.folded(at).matches("[,،;؛:]")
                        || grammar.isAnd(scene.tokens(), units.get(at).from())
                        || isIncluding(units.get(at))
                        || isBeside(at));
    }

    /** "Along with", «наряду с», «إلى جانب». */
    private boolean isBeside(int at) {
        return BESIDE.contains(scene.tokens(), units.get(at).to() - 1)
                || (at > 0
                        && WITH.contains(scene.tokens(), units.get(at).from())
                        && BESIDE.contains(scene.tokens(), units.get(at - 1).from()));
    }

    private boolean isIncluding(Unit unit) {
        for (int token = unit.from(); token < unit.to(); token++) {
            if (AgreementWords.INCLUDING.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private int clitics(int at) {
        return units.get(at) instanceof TriggerUnit trigger ? trigger.clitics() : 0;
    }

    /** Whether it is only the object of another instrument: "protocol amending the agreement". */
    boolean isNested(int first, int head) {
        int at = first - 1;
        while (at >= 0 && units.get(at) instanceof WordUnit word && grammar.isArticle(scene.tokens(), word.from())) {
            at--;
        }
        if (at >= 0 && units.get(at) instanceof DateUnit) {
            at--;
        }
        for (int back = at; back >= Math.max(0, at - 3); back--) {
            if (units.get(back) instanceof TriggerUnit other && other.is("instrument")) {
                return !isListed(first);
            }
        }
        return false;
    }

    Optional<String> period(int at) {
        if (!(units.get(at) instanceof DateUnit date)) {
            return Optional.empty();
        }
        boolean years = date.edtf().contains("/") && date.edtf().length() == 9;
        boolean marked = (at > 0
                        && AgreementWords.COVERS.contains(
                                scene.tokens(), units.get(at - 1).from()))
                || AgreementWords.COVERS.contains(scene.tokens(), date.from());
        boolean year = date.edtf().length() == 4
                && marked
                && !(scene.language() == Language.ENGLISH
                        && scene.folded(at - 1).equals("on"));
        return years || (year && !scene.folded(Math.max(0, at - 1)).equals("в"))
                ? Optional.of(date.edtf())
                : Optional.empty();
    }
}
