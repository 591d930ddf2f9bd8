package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.text.Grammatical;

/** Finds what happens to the instruments of a sentence: which word tells it, and of which of them. */
final class AgreementSteps {
    private static final String[] FAMILIES = {
        "sign", "initial", "ratify", "enter-force", "extend", "terminate", "conclude", "exchange", "adopt"
    };
    private static final int FAR = 16;

    private final Scene scene;
    private final List<InstrumentMention> mentions;

    private AgreementSteps(Scene scene, List<InstrumentMention> mentions) {
        this.scene = scene;
        this.mentions = mentions;
    }

    static List<AgreementStep> find(Scene scene, List<InstrumentMention> mentions) {
        AgreementSteps finder = new AgreementSteps(scene, mentions);
        List<AgreementStep> steps = new ArrayList<>();
        for (int at = 0; at < scene.units().size(); at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit) {
                finder.step(at, unit).ifPresent(steps::add);
            } else if (scene.units().get(at) instanceof WordUnit
                    && AgreementWords.FORCE.contains(
                            scene.tokens(), scene.units().get(at).from())) {
                finder.force(at).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private Optional<AgreementStep> step(int at, TriggerUnit unit) {
        Optional<Trigger> found = unit.of(FAMILIES);
        if (found.isEmpty() || unit.is("instrument") && !unit.is("sign")) {
            return Optional.empty();
        }
        Trigger trigger = found.get();
        boolean verb = unit.triggers().stream().anyMatch(one -> one.family().equals(trigger.family()) && one.isVerb());
        boolean noun = unit.triggers().stream().anyMatch(one -> one.family().equals(trigger.family()) && one.isNoun());
        if (trigger.family().equals("enter-force")
                && trigger.arguments().stream().allMatch(String::isEmpty)) {
            List<InstrumentMention> behind = noun ? list(after(at, 9, false)) : List.of();
            List<InstrumentMention> subject = behind.isEmpty() ? subject(at) : behind;
            return Optional.of(new AgreementStep(
                    at, trigger, noun, true, subject.isEmpty() ? list(after(at, 3, false)) : subject));
        }
        return Optional.of(
                switch (scene.language()) {
                    case ENGLISH -> english(at, trigger, verb, noun);
                    case RUSSIAN -> russian(at, trigger, verb && !noun, unit);
                    case ARABIC -> arabic(at, trigger, unit);
                });
    }

    /** «вступил он в силу», «دخلت اتفاقية … حيز التنفيذ». */
    private Optional<AgreementStep> force(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 25); back--) {
            if (AgreementWords.ENTERS.contains(
                    scene.tokens(), scene.units().get(back).from())) {
                Trigger trigger = new Trigger(
                        "enter-force", "verb", java.util.Set.of(), java.util.Set.of("past", "stage=in-force"));
                int start = back;
                List<InstrumentMention> between = mentions.stream()
                        .filter(one -> one.head() > start
                                && one.head() < at
                                && !one.form().nested())
                        .limit(1)
                        .toList();
                return Optional.of(new AgreementStep(
                        back, trigger, false, true, false, at, between.isEmpty() ? subject(back) : between));
            }
        }
        return Optional.empty();
    }

    private AgreementStep english(int at, Trigger trigger, boolean verb, boolean noun) {
        boolean passive = isPassive(at);
        boolean gerund = ((TriggerUnit) scene.units().get(at))
                .triggers().stream()
                        .anyMatch(one -> one.family().equals(trigger.family())
                                && one.features().contains("gerund"));
        if (noun && (!verb || gerund)) {
            List<InstrumentMention> behind = list(after(at, FAR, true));
            return new AgreementStep(at, trigger, true, false, behind.isEmpty() && !verb ? subject(at, 3) : behind);
        }
        if (passive) {
            List<InstrumentMention> subject = subject(at);
            return new AgreementStep(at, trigger, false, true, subject.isEmpty() ? list(after(at, 6, false)) : subject);
        }
        Optional<InstrumentMention> before = before(at, 2);
        boolean participle = trigger.features().contains("passive") && before.isPresent() && isFollowedByPlace(at);
        if (participle) {
            return new AgreementStep(at, trigger, false, true, List.of(before.get())).attribute();
        }
        List<InstrumentMention> object = list(after(at, FAR, false));
        return new AgreementStep(at, trigger, false, false, object.isEmpty() ? relative(at) : object);
    }

    /** "Signed in Baku", "signed." */
    private boolean isFollowedByPlace(int at) {
        if (at + 1 >= scene.units().size()) {
            return true;
        }
        return switch (scene.units().get(at + 1)) {
            case DateUnit date -> true;
            case PlaceUnit place -> true;
            case WordUnit word -> {
                String text = scene.folded(at + 1);
                yield !text.matches("[\\p{L}0-9].*")
                        || Grammar.ENGLISH.isPreposition(scene.tokens(), word.from())
                        || text.equals("last")
                        || text.equals("earlier")
                        || text.equals("between")
                        || text.equals("and");
            }
            default -> false;
        };
    }

    private boolean isPassive(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
            if (AgreementWords.BE.contains(
                    scene.tokens(), scene.units().get(back).from())) {
                return scene.units().get(at) instanceof TriggerUnit unit
                        && unit.triggers().stream()
                                .anyMatch(one -> one.features().contains("passive"));
            } else if (scene.units().get(back) instanceof ActorUnit
                    || scene.folded(back).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private AgreementStep russian(int at, Trigger trigger, boolean verb, TriggerUnit unit) {
        if (!verb) {
            List<InstrumentMention> behind = list(after(at, 6, false));
            return new AgreementStep(at, trigger, true, false, behind);
        }
        List<Trigger> senses = unit.triggers().stream()
                .filter(one -> one.family().equals(trigger.family()))
                .toList();
        boolean passive = senses.stream().allMatch(one -> one.features().contains("passive"));
        boolean participle = senses.stream().allMatch(one -> one.features().contains("participle"));
        Optional<InstrumentMention> adjacent = before(at, 2);
        if (participle && passive) {
            boolean comma = at > 0 && scene.folded(at - 1).equals(",");
            List<InstrumentMention> attribute =
                    comma && adjacent.isPresent() ? List.of(adjacent.get()) : list(after(at, 5, false));
            return new AgreementStep(
                            at,
                            trigger,
                            false,
                            true,
                            attribute.isEmpty() && adjacent.isPresent() ? List.of(adjacent.get()) : attribute)
                    .attribute();
        }
        int wanted = passive ? Grammatical.NOMINATIVE : Grammatical.ACCUSATIVE;
        List<InstrumentMention> behind = list(after(at, FAR, false)).stream()
                .filter(one -> has(one, wanted))
                .toList();
        List<InstrumentMention> ahead =
                subject(at).stream().filter(one -> has(one, wanted)).toList();
        boolean first = passive
                        && !ahead.isEmpty()
                        && (behind.isEmpty() || ahead.getLast().last() >= at - 3)
                || behind.isEmpty();
        return new AgreementStep(at, trigger, false, passive, first ? ahead : behind);
    }

    private static boolean has(InstrumentMention mention, int wanted) {
        int cases = mention.grammar() & Grammatical.CASES;
        return cases == 0 || (cases & wanted) != 0;
    }

    private AgreementStep arabic(int at, Trigger trigger, TriggerUnit unit) {
        List<Trigger> senses = unit.triggers().stream()
                .filter(one -> one.family().equals(trigger.family()))
                .toList();
        boolean pronoun = senses.stream().anyMatch(one -> !one.value("pronoun").isEmpty());
        boolean participle = senses.stream().anyMatch(one -> one.features().contains("participle"));
        boolean noun = senses.stream().allMatch(Trigger::isNoun);
        Optional<InstrumentMention> before = before(at, 12);
        boolean described = participle
                || senses.stream().allMatch(Trigger::isWeak)
                        && scene.folded(at).startsWith("ال")
                        && unit.is("sign", "conclude");
        if (pronoun || described && before.isPresent()) {
            return new AgreementStep(
                            at, trigger, noun, true, before.map(List::of).orElse(List.of()))
                    .attribute();
        }
        List<InstrumentMention> behind = list(after(at, FAR + 4, false));
        return new AgreementStep(at, trigger, noun, false, behind.isEmpty() && !noun ? relative(at) : behind);
    }

    /** "That the presidents signed". */
    private List<InstrumentMention> relative(int at) {
        for (int back = at - 1; back >= Math.max(0, at - 10); back--) {
            if (AgreementWords.THAT.contains(
                    scene.tokens(), scene.units().get(back).from())) {
                Optional<InstrumentMention> before = before(back, 3);
                return before.map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The instrument that ends right before a unit, at most so many units away. */
    private Optional<InstrumentMention> before(int at, int reach) {
        return mentions.stream()
                .filter(one -> one.last() < at
                        && at - one.last() <= reach
                        && !one.form().nested())
                .reduce((one, other) -> other);
    }

    private List<InstrumentMention> subject(int at) {
        return subject(at, FAR + 10);
    }

    /** The instruments before a unit that can be its subject: a list, or one. */
    private List<InstrumentMention> subject(int at, int reach) {
        List<InstrumentMention> before = new ArrayList<>();
        for (InstrumentMention mention : mentions) {
            if (mention.head() < at
                    && at - mention.last() <= reach
                    && !mention.form().nested()
                    && !isCut(mention.last() + 1, at)) {
                if (!before.isEmpty() && !mention.form().listed()) {
                    before.clear();
                }
                before.add(mention);
            }
        }
        return before.stream()
                .filter(one -> one.form().listed() || one.equals(before.getFirst()))
                .toList();
    }

    /** A verb, not of the same clause, between two places. */
    private boolean isCut(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !isHelper(unit)
                    && !isRelative(at, to)) {
                return true;
            }
        }
        return scene.isBroken(from, to);
    }

    private static boolean isHelper(TriggerUnit unit) {
        return unit.is("hold", "take-place", "plan", "negation", "condition", "pay");
    }

    /** A relative clause or participle between commas does not part a subject from its verb. */
    private boolean isRelative(int at, int to) {
        boolean opened = at > 0
                && (scene.folded(at - 1).matches("[,،(]")
                        || AgreementWords.THAT.contains(
                                scene.tokens(), scene.units().get(at - 1).from()));
        if (!opened) {
            return false;
        }
        for (int i = at + 1; i < to; i++) {
            if (scene.folded(i).matches("[,،)]")) {
                return true;
            }
        }
        return scene.language() == Language.ARABIC;
    }

    /** The instruments behind a unit of which the first is its object. */
    private List<InstrumentMention> after(int at, int reach, boolean of) {
        List<InstrumentMention> after = new ArrayList<>();
        for (InstrumentMention mention : mentions) {
            if (mention.head() <= at) {
                continue;
            }
            int from = after.isEmpty() ? at : after.getLast().last();
            if (isOtherStepBetween(at, from + 1, mention.first())
                    || mention.first() - from > (after.isEmpty() ? reach : reach + 6)
                    || mention.form().nested() && !after.isEmpty()
                    || isVerbBetween(from + 1, mention.first())) {
                break;
            }
            if (after.isEmpty() && of && !isOf(mention.first())) {
                break;
            }
            after.add(mention);
        }
        return after;
    }

    /** «подписал закон о ратификации соглашения»: it is ratified, not signed. */
    private boolean isOtherStepBetween(int at, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i != at
                    && scene.units().get(i) instanceof TriggerUnit unit
                    && unit.is("ratify", "extend", "terminate", "sign", "enter-force")
                    && unit.triggers().stream().allMatch(one -> one.isNoun() || one.isWeak())
                    && unit.of("ratify", "extend", "terminate", "sign", "enter-force")
                            .filter(one -> !one.isWeak())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int first) {
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            if (scene.folded(at).equals("of") || scene.folded(at).equals("on")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !isRelative(at, to)
                    && !unit.is("hold", "take-place", "pay", "host")) {
                return true;
            }
        }
        return scene.isBroken(from, to) && !isList(from, to);
    }

    private boolean isList(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.folded(at).equals(":")) {
                return true;
            }
        }
        return to > 0 && scene.folded(to - 1).matches("[;؛]");
    }

    /** The first, and those that are listed behind it. */
    private static List<InstrumentMention> list(List<InstrumentMention> after) {
        return after.stream()
                .filter(one -> one.equals(after.getFirst()) || one.form().listed())
                .toList();
    }
}
