package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.text.Grammatical;

/** Finds what happens to the instruments of a sentence: which word tells it, and of which of them. */
final class AgreementSteps {
    static final String[] FAMILIES = {
        "sign", "initial", "ratify", "enter-force", "extend", "terminate", "conclude", "exchange", "adopt"
    };
    private static final int FAR = 16;
    private final Scene scene;
    private final List<InstrumentMention> mentions;
    private final StepObjects objects;

    private AgreementSteps(Scene scene, List<InstrumentMention> mentions) {
        this.scene = scene;
        this.mentions = mentions;
        this.objects = new StepObjects(scene, mentions);
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
        if (found.isEmpty() || (unit.is("instrument") && !unit.is("sign"))) {
            return Optional.empty();
        }
        Trigger trigger = found.get();
        boolean verb = unit.triggers().stream().anyMatch(one -> one.family().equals(trigger.family()) && one.isVerb());
        boolean noun = unit.triggers().stream().anyMatch(one -> one.family().equals(trigger.family()) && one.isNoun());
        if (trigger.family().equals("enter-force")
                && trigger.arguments().stream().allMatch(String::isEmpty)) {
            List<InstrumentMention> behind = noun ? StepObjects.list(objects.after(at, 9, false)) : List.of();
            List<InstrumentMention> subject = behind.isEmpty() ? objects.subject(at) : behind;
            return Optional.of(new AgreementStep(
                    at,
                    trigger,
                    noun,
                    true,
                    subject.isEmpty() ? StepObjects.list(objects.after(at, 3, false)) : subject));
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
                        back, trigger, false, true, false, at, between.isEmpty() ? objects.subject(back) : between));
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
            List<InstrumentMention> behind = StepObjects.list(objects.after(at, FAR, true));
            return new AgreementStep(
                    at, trigger, true, false, behind.isEmpty() && !verb ? objects.subject(at, 3) : behind);
        }
        if (passive) {
            List<InstrumentMention> subject = objects.subject(at);
            return new AgreementStep(
                    at,
                    trigger,
                    false,
                    true,
                    subject.isEmpty() ? StepObjects.list(objects.after(at, 6, false)) : subject);
        }
        Optional<InstrumentMention> before = objects.before(at, 2);
        boolean participle = trigger.features().contains("passive") && before.isPresent() && isFollowedByPlace(at);
        if (participle) {
            return new AgreementStep(at, trigger, false, true, List.of(before.get())).attribute();
        }
        List<InstrumentMention> object = StepObjects.list(objects.after(at, FAR, false));
        return new AgreementStep(at, trigger, false, false, object.isEmpty() ? objects.relative(at) : object);
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
            List<InstrumentMention> behind = StepObjects.list(objects.after(at, 6, false));
            return new AgreementStep(at, trigger, true, false, behind);
        }
        List<Trigger> senses = unit.triggers().stream()
                .filter(one -> one.family().equals(trigger.family()))
                .toList();
        boolean passive = senses.stream().allMatch(one -> one.features().contains("passive"));
        boolean participle = senses.stream().allMatch(one -> one.features().contains("participle"));
        Optional<InstrumentMention> adjacent = objects.before(at, 2);
        if (participle && passive) {
            boolean comma = at > 0 && scene.folded(at - 1).equals(",");
            List<InstrumentMention> attribute = comma && adjacent.isPresent()
                    ? List.of(adjacent.get())
                    : StepObjects.list(objects.after(at, 5, false));
            return new AgreementStep(
                            at,
                            trigger,
                            false,
                            true,
                            attribute.isEmpty() && adjacent.isPresent() ? List.of(adjacent.get()) : attribute)
                    .attribute();
        }
        int wanted = passive ? Grammatical.NOMINATIVE : Grammatical.ACCUSATIVE;
        List<InstrumentMention> behind = StepObjects.list(objects.after(at, FAR, false)).stream()
                .filter(one -> has(one, wanted))
                .toList();
        List<InstrumentMention> ahead =
                objects.subject(at).stream().filter(one -> has(one, wanted)).toList();
        boolean first = (passive
                        && !ahead.isEmpty()
                        && (behind.isEmpty() || ahead.getLast().last() >= at - 3))
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
        Optional<InstrumentMention> before = objects.before(at, 12);
        boolean described = participle
                || (senses.stream().allMatch(Trigger::isWeak)
                        && scene.folded(at).startsWith("ال")
                        && unit.is("sign", "conclude"));
        if (pronoun || (described && before.isPresent())) {
            return new AgreementStep(
                            at, trigger, noun, true, before.map(List::of).orElse(List.of()))
                    .attribute();
        }
        List<InstrumentMention> behind = StepObjects.list(objects.after(at, FAR + 4, false));
        return new AgreementStep(at, trigger, noun, false, behind.isEmpty() && !noun ? objects.relative(at) : behind);
    }
}
