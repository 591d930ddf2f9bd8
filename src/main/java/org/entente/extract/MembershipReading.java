package org.entente.extract;

import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;

/** What a phrase says of a membership: which change, and by which verb. */
final class MembershipReading {
    private static final int NEAR = 5;

    private final Scene scene;
    private final PartyGroups groups;
    private final MembershipPhrase phrase;
    private final int verb;
    private final Optional<String> change;

    MembershipReading(Scene scene, PartyGroups groups, MembershipPhrase phrase) {
        this.scene = scene;
        this.groups = groups;
        this.phrase = phrase;
        this.verb = isVerb(phrase.first()) ? phrase.first() : governor();
        this.change = change();
    }

    /** The unit of the verb; -1 when a noun tells it by itself. */
    int verb() {
        return verb;
    }

    /** The change as facts write it; empty when it is none. */
    Optional<String> changed() {
        return change;
    }

    private boolean isVerb(int at) {
        return trigger(at).filter(Trigger::isVerb).isPresent();
    }

    /** The sense of a word in the phrase; a family before another where a word has several. */
    Optional<Trigger> trigger(int at) {
        return scene.units().get(at) instanceof TriggerUnit unit
                ? unit.of(MembershipPhrase.FAMILIES)
                : Optional.empty();
    }

    /** The verb that the noun of a phrase depends on. */
    private int governor() {
        for (int at = phrase.first() - 1; at >= Math.max(0, phrase.first() - NEAR); at--) {
            if (is(at, MembershipWords.GAIN)
                    || is(at, MembershipWords.ASK)
                    || is(at, MembershipWords.END)
                    || is(at, MembershipWords.FREEZE)
                    || (is(at, MembershipWords.TAKE) && isChair())) {
                return at;
            }
            if ((groups.at(at).isPresent() && !is(at, MembershipWords.OWN) && scene.language() != Language.ARABIC)
                    || is(at, MembershipWords.MARKS)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isChair() {
        return phrase.triggers().stream().anyMatch(at -> says(at, "chairs"));
    }

    private boolean is(int at, WordSet words) {
        return words.contains(scene.tokens(), scene.units().get(at).from());
    }

    private boolean has(String family) {
        return phrase.triggers().stream()
                .anyMatch(at -> ((TriggerUnit) scene.units().get(at))
                        .of(family)
                        .filter(one -> !isIdle(at, one))
                        .isPresent());
    }

    private boolean says(int at, String value) {
        return scene.units().get(at) instanceof TriggerUnit unit
                && unit.triggers().stream().anyMatch(one -> one.value("change").equals(value));
    }

    /** Words that mean this beside an organisation only by chance. */
    private boolean isIdle(int at, Trigger trigger) {
        boolean chair = trigger.value("change").equals("chairs");
        boolean mayLeave = scene.language() == Language.ARABIC
                && (trigger.family().equals("leave-organisation")
                        || trigger.family().equals("suspend")
                        || trigger.family().equals("member"));
        return (trigger.isWeak()
                        && !chair
                        && !mayLeave
                        && !is(at, MembershipWords.ASK)
                        && !scene.folded(at).endsWith("в состав"))
                || MembershipWords.WISHES.matcher(scene.folded(at)).matches();
    }

    private Optional<String> change() {
        if (phrase.triggers().stream()
                .allMatch(at -> trigger(at).filter(one -> isIdle(at, one)).isPresent())) {
            return Optional.empty();
        }
        boolean leave = has("leave-organisation");
        boolean apply = has("apply");
        boolean wish = phrase.triggers().stream()
                .anyMatch(at -> MembershipWords.WISHES.matcher(scene.folded(at)).matches());
        if (wish || (leave && apply)) {
            return Optional.empty();
        }
        if (apply || (verb >= 0 && is(verb, MembershipWords.ASK) && !isChair())) {
            return Optional.of("applied");
        }
        if (has("suspend") || (verb >= 0 && is(verb, MembershipWords.FREEZE))) {
            return Optional.of("suspended");
        }
        if (leave || (verb >= 0 && is(verb, MembershipWords.END))) {
            return scene.folded(phrase.first()).matches("(заморо|приостан).*")
                    ? Optional.of("suspended")
                    : Optional.of("left");
        }
        return joined();
    }

    private Optional<String> joined() {
        if (phrase.triggers().stream().anyMatch(at -> says(at, "observer"))) {
            return Optional.of("observer");
        }
        if (isChair()) {
            return Optional.of("chairs");
        }
        boolean joined = has("join")
                || phrase.triggers().stream().anyMatch(at -> says(at, "joined"))
                || (verb >= 0 && is(verb, MembershipWords.GAIN));
        boolean named =
                phrase.triggers().stream().anyMatch(at -> !scene.folded(at).matches(".*(membership|членств|عضوي).*"));
        return joined ? Optional.of("joined") : Optional.of("member").filter(member -> named);
    }
}
