package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Steps in the life of instruments: "signed a memorandum", «ратифицировал договор», «دخلت الاتفاقية حيز التنفيذ». */
final class AgreementFrame implements Frame {
    private static final Set<String> ADOPTED = Set.of("declaration", "plan");

    @Override
    public void read(Scene scene, FactBook book) {
        List<InstrumentMention> mentions = InstrumentScanner.scan(scene);
        List<AgreementStep> steps = AgreementSteps.find(scene, mentions).stream()
                .filter(step -> step.mentions().isEmpty() || isTold(scene, step))
                .filter(step -> !isCancelling(scene, step))
                .sorted((one, other) -> Boolean.compare(other.isAttribute(), one.isAttribute()))
                .toList();
        for (AgreementStep step : steps) {
            if (!isToldAgain(step, steps) && isTold(scene, step)) {
                new Reading(scene, book, mentions, steps, step).read();
            }
        }
        if (steps.stream().allMatch(step -> step.mentions().isEmpty())) {
            new InstrumentList(scene, book).read(mentions);
        }
    }

    /** "The signing of the agreement was cancelled": the signing is, not the agreement. */
    private static boolean isCancelling(Scene scene, AgreementStep step) {
        return scene.hasTrigger(step.at(), step.at() + 1, "cancel")
                && scene.triggers("sign").stream()
                        .anyMatch(at -> at < step.at() || scene.language() == Language.ARABIC && at - step.at() <= 3);
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
        int distance = Math.min(Math.abs(first.first() - step.at()), Math.abs(step.at() - first.last()));
        boolean parliament = isBefore(scene, step, AgreementWords.PARLIAMENT);
        return switch (step.family()) {
            case "sign", "initial", "ratify" -> !step.trigger().isWeak() || distance <= 4 || parliament;
            case "enter-force", "extend", "terminate" ->
                !first.form().weak()
                        && (!step.trigger().isWeak() && (distance <= 4 || first.first() < step.at())
                                || distance <= 1
                                || isVerbFirst(scene, step, first)
                                || step.family().equals("enter-force")
                                        && distance <= 3
                                        && Clauses.hasSince(scene, step.at()));
            case "conclude" ->
                isObject(step)
                        && distance <= (step.trigger().isWeak() ? 2 : 8)
                        && !first.form().weak()
                        && !(first.isBare() && first.kind().equals("agreement") && isReached(scene, step));
            case "exchange" ->
                !scene.hasTrigger(step.at(), step.at() + 1, "instrument-topic")
                        && distance <= 5
                        && (first.count().isPresent() || !first.isBare());
            case "adopt" ->
                parliament
                        || !step.trigger().isWeak()
                                && ADOPTED.contains(first.kind())
                                && !first.form().weak()
                                && distance <= 8
                        || step.trigger().isWeak() && first.kind().equals("declaration") && distance <= 6;
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
        for (int at = from; at < to; at++) {
            for (int token = scene.units().get(at).from();
                    token < scene.units().get(at).to();
                    token++) {
                if (words.contains(scene.tokens(), token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One step as it becomes facts. */
    private static final class Reading {
        private final Scene scene;
        private final FactBook book;
        private final AgreementStep step;
        private final AgreementParties roles;
        private final Optional<String> own;

        Reading(
                Scene scene,
                FactBook book,
                List<InstrumentMention> mentions,
                List<AgreementStep> steps,
                AgreementStep step) {
            this.scene = scene;
            this.book = book;
            this.step = step;
            this.roles = new AgreementParties(scene, step);
            this.own = Clauses.date(
                    scene,
                    step.when(),
                    step.first(),
                    Math.max(step.last(), step.when()),
                    at -> isOther(at, steps) || isInside(at, mentions));
        }

        void read() {
            if (isBetweenCompanies()) {
                return;
            }
            if (step.mentions().isEmpty()) {
                scene.story().instruments().last(scene.number()).ifPresent(one -> add(one, Optional.empty()));
                return;
            }
            for (InstrumentMention mention : step.mentions()) {
                boolean apposed = mention.isBare()
                        && mention.kind().isEmpty()
                        && step.mentions().size() > 1;
                if (apposed || mention.isUncounted() || mention.count().isPresent() && step.isAttribute()) {
                    continue;
                }
                List<String> parties = mention.isBare() ? roles.told() : roles.of(ratifying(mention.parties()));
                Instrument instrument = scene.story().instruments().of(scene.number(), mention, parties);
                if (instrument.parties().size() < 2) {
                    instrument.binds(roles.of(ratifying(mention.parties())));
                }
                add(instrument, Optional.of(mention));
            }
        }

        /** Whoever ratifies is bound, too. */
        private List<String> ratifying(List<String> parties) {
            if (parties.size() != 1
                    || !stage().equals("ratified")
                    || roles.by().isEmpty()
                    || roles.by().get().equals(parties.getFirst())) {
                return parties;
            }
            return List.of(roles.by().get(), parties.getFirst());
        }

        private boolean isOther(int at, List<AgreementStep> steps) {
            return steps.stream().anyMatch(one -> one.at() == at && at != step.at() && at != step.when());
        }

        /** A year in the name of an instrument is no date of the step. */
        private boolean isInside(int at, List<InstrumentMention> mentions) {
            return scene.units().get(at) instanceof DateUnit
                    && mentions.stream().anyMatch(one -> one.first() <= at && at <= one.last());
        }

        private boolean isBetweenCompanies() {
            boolean contract = step.mentions().stream()
                    .anyMatch(one ->
                            one.kind().equals("contract") && one.parties().size() < 2);
            return contract || hasCompany();
        }

        /** Whether a company is named near the step, outside the names of states and organisations. */
        private boolean hasCompany() {
            for (int at = Math.max(0, step.first() - 10);
                    at < Math.min(scene.units().size(), step.last() + 8);
                    at++) {
                if (scene.units().get(at) instanceof WordUnit word
                        && AgreementWords.COMPANY.contains(scene.tokens(), word.from())) {
                    return true;
                }
            }
            return step.mentions().stream().anyMatch(InstrumentMention::withFirm);
        }

        private String stage() {
            boolean parliament = isBefore(scene, step, AgreementWords.PARLIAMENT);
            return switch (step.family()) {
                case "sign", "initial", "conclude", "exchange" -> "signed";
                case "adopt" -> parliament ? "ratified" : "adopted";
                case "ratify" -> "ratified";
                case "enter-force" -> "in-force";
                case "extend" -> "extended";
                case "terminate" -> "terminated";
                default -> "";
            };
        }

        /** An initialled text is to be signed; what is discussed is proposed; a bill that ratifies does not propose. */
        private Status status(Status told) {
            boolean discussed = (step.noun() || step.family().equals("conclude"))
                    && scene.hasTrigger(Math.max(0, step.at() - 6), step.at(), "discuss")
                    && stage().equals("signed");
            if (step.family().equals("initial")) {
                return Status.PLANNED;
            } else if (discussed) {
                return Status.PROPOSED;
            }
            if (step.noun() && scene.hasTrigger(step.last(), scene.units().size(), "cancel")) {
                return Status.CANCELLED;
            }
            return told == Status.PROPOSED && stage().equals("ratified") ? Status.HELD : told;
        }

        private void add(Instrument instrument, Optional<InstrumentMention> mention) {
            Optional<String> date = own;
            Optional<Status> told =
                    step.isAttribute() ? Optional.of(Status.HELD) : new StatusFinder(scene).of(step.at(), date);
            if (told.isEmpty() || instrument.parties().isEmpty()) {
                return;
            }
            Status status = status(told.get());
            String stage = stage();
            if (scene.number() == 0 && instrument.count().isPresent() && !stage.equals("signed")) {
                return;
            }
            Draft draft = scene.draft(FactType.AGREEMENT, step.at(), "agreement." + step.family());
            instrument.parties().forEach(party -> draft.players.add(Player.whole(party)));
            draft.with(Draft.Key.INSTRUMENT, String.valueOf(instrument.number()))
                    .with(Draft.Key.KIND, instrument.kind())
                    .with(Draft.Key.TITLE, instrument.title())
                    .with(Draft.Key.STAGE, stage);
            instrument.count().ifPresent(count -> draft.with(Draft.Key.COUNT, String.valueOf(count)));
            instrument.period().ifPresent(period -> draft.with(Draft.Key.PERIOD, period));
            if (stage.equals("ratified")) {
                roles.by().ifPresent(by -> draft.with(Draft.Key.BY, by));
            } else if (stage.equals("signed")) {
                draft.others.addAll(roles.signatories());
            }
            draft.status = status;
            draft.date = date;
            draft.around = date.isPresent() || step.isAttribute()
                    ? Optional.empty()
                    : Clauses.around(scene, step.at(), status);
            draft.where = Clauses.place(scene, step.at(), step.first(), step.last());
            Clauses.quote(scene, draft, step.first(), step.last());
            Draft stands = book.add(draft);
            if (instrument.count().isPresent()
                    || mention.filter(InstrumentMention::isUncounted).isPresent()) {
                scene.story().instruments().open(scene.number(), stands);
            }
        }
    }
}
