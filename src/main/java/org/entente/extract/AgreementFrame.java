package org.entente.extract;

import java.util.List;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;

/** Steps in the life of instruments: "signed a memorandum", «ратифицировал договор», «دخلت الاتفاقية حيز التنفيذ». */
final class AgreementFrame implements Frame {
    static final Set<String> ADOPTED = Set.of("declaration", "plan");

    private static final WordSet NO = WordSet.words("no neither никакого никаких أي أية");

    @Override
    public void read(Scene scene, FactBook book) {
        List<InstrumentMention> mentions = InstrumentScanner.scan(scene);
        List<AgreementStep> steps = AgreementSteps.find(scene, mentions).stream()
                .filter(step -> step.mentions().isEmpty() || isTold(scene, step))
                .filter(step -> !isCancelling(scene, step) && !isDenied(scene, step))
                .sorted((one, other) -> Boolean.compare(other.isAttribute(), one.isAttribute()))
                .toList();
        for (AgreementStep step : steps) {
            if (!isToldAgain(step, steps) && isTold(scene, step)) {
                new AgreementReading(scene, book, mentions, steps, step).read();
            } else {
                scene.refuse(
                        step.at(),
                        isToldAgain(step, steps) ? Refusal.TOLD_BY_ANOTHER_WORD : Refusal.NOT_OF_AN_INSTRUMENT);
            }
        }
        if (steps.stream().allMatch(step -> step.mentions().isEmpty())) {
            new InstrumentList(scene, book).read(mentions);
        }
        new DatedInstruments(scene, book).read(mentions);
        new ProposedInstruments(scene, book).read(mentions, steps);
    }

    /** "No agreement has been reached." */
    private static boolean isDenied(Scene scene, AgreementStep step) {
        return !step.mentions().isEmpty()
                && step.mentions().getFirst().first() > 0
                && NO.contains(
                        scene.tokens(),
                        scene.units().get(step.mentions().getFirst().first()).from() - 1);
    }

    /** "The signing of the agreement was cancelled": the signing is, not the agreement. */
    private static boolean isCancelling(Scene scene, AgreementStep step) {
        return scene.hasTrigger(step.at(), step.at() + 1, "cancel")
                && scene.triggers("sign").stream()
                        .anyMatch(at -> at < step.at() || (scene.language() == Language.ARABIC && at - step.at() <= 3));
    }

    /** "Endorsed the declaration which the group adopted": only the second is its step. */
    private static boolean isToldAgain(AgreementStep step, List<AgreementStep> steps) {
        return step.family().equals("adopt")
                && steps.stream()
                        .anyMatch(other -> other.at() > step.at()
                                && other.family().equals("adopt")
                                && !step.mentions().isEmpty()
                                && other.mentions().equals(step.mentions()));
    }

    /** Whether a word that may tell of other things tells of instruments here. */
    private static boolean isTold(Scene scene, AgreementStep step) {
        if (step.mentions().isEmpty()) {
            return pointsBack(scene, step);
        }
        InstrumentMention first = step.mentions().getFirst();
        if (step.family().matches("adopt|ratify") && ProposedInstruments.isDraft(scene, first)) {
            return false;
        }
        int distance = Math.min(Math.abs(first.first() - step.at()), Math.abs(step.at() - first.last()));
        boolean parliament = isBefore(scene, step, AgreementWords.PARLIAMENT);
        return switch (step.family()) {
            case "sign", "initial", "ratify" -> !step.trigger().isWeak() || distance <= 4 || parliament;
            case "enter-force", "extend", "terminate" ->
                !first.form().weak()
                        && ((!step.trigger().isWeak() && (distance <= 4 || first.first() < step.at()))
                                || distance <= 1
                                || isVerbFirst(scene, step, first)
                                || (step.family().equals("enter-force")
                                        && distance <= 3
                                        && Clauses.hasSince(scene, step.at())));
            case "conclude" ->
                isObject(step)
                        && distance <= (step.trigger().isWeak() ? 2 : 8)
                        && !first.form().weak()
                        && !first.kind().equals("plan")
                        && !(first.isBare() && first.kind().equals("agreement") && isReached(scene, step));
            case "exchange" ->
                !scene.hasTrigger(step.at(), step.at() + 1, "instrument-topic")
                        && distance <= 5
                        && (first.count().isPresent() || !first.isBare());
            case "adopt" ->
                parliament
                        || (!step.trigger().isWeak()
                                && ADOPTED.contains(first.kind())
                                && !first.form().weak()
                                && distance <= 8)
                        || (step.trigger().isWeak() && first.kind().equals("declaration") && distance <= 6)
                        || (step.trigger().isWeak()
                                && step.passive()
                                && first.kind().equals("plan")
                                && distance <= 2);
            default -> false;
        };
    }

    /** «جدد المغرب الاتفاقية»: only who does it stands between. */
    private static boolean isVerbFirst(Scene scene, AgreementStep step, InstrumentMention first) {
        for (int at = step.at() + 1; at < first.first(); at++) {
            if (!(scene.units().get(at) instanceof ActorUnit)) {
                return false;
            }
        }
        return scene.language() == Language.ARABIC && first.first() > step.at();
    }

    /** "Reached an agreement" is no instrument as long as nothing tells what it is about. */
    private static boolean isReached(Scene scene, AgreementStep step) {
        return scene.folded(step.at())
                .matches("(reach|come to|came to|strik|struck|дости|придт|приш|توص|يتوص|تتوص|التوص|الي|انته).*");
    }

    /** "Agreed on" tells of no instrument. */
    private static boolean isObject(AgreementStep step) {
        return step.passive()
                || step.noun()
                || step.trigger().arguments().contains("object")
                || step.trigger().arguments().contains("\u0625\u0644\u0649");
    }

    /** "It entered into force": a step of the instrument that was told last. */
    private static boolean pointsBack(Scene scene, AgreementStep step) {
        boolean pronoun = !step.trigger().value("pronoun").isEmpty()
                || scene.hasTrigger(
                        Math.max(0, step.at() - 3), Math.min(scene.units().size(), step.at() + 3), "pronoun");
        return switch (step.family()) {
                    case "enter-force" -> !step.trigger().isWeak();
                    case "sign", "ratify" -> pronoun && !step.trigger().isWeak();
                    default -> false;
                }
                && scene.story().instruments().last(scene.number()).isPresent();
    }

    static boolean isBefore(Scene scene, AgreementStep step, WordSet words) {
        int from = scene.language() == Language.ARABIC ? step.at() : 0;
        int to = scene.language() == Language.ARABIC ? Math.min(scene.units().size(), step.at() + 7) : step.at();
        return scene.hasWord(words, from, to);
    }
}
