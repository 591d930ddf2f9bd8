package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** One step of instruments as it becomes facts. */
final class AgreementReading {
    /** So many units behind an instrument may say that it is put off. */
    private static final int SOON = 7;

    private static final int LATER = 10;

    private final Scene scene;
    private final FactBook book;
    private final AgreementStep step;
    private final AgreementParties roles;
    private final Optional<String> own;
    private final MissingParties missing;

    AgreementReading(
            Scene scene,
            FactBook book,
            List<InstrumentMention> mentions,
            List<AgreementStep> steps,
            AgreementStep step) {
        this.scene = scene;
        this.book = book;
        this.step = step;
        this.roles = new AgreementParties(scene, step);
        this.missing = new MissingParties(scene, book);
        this.own = Clauses.date(
                scene,
                step.when(),
                step.first(),
                Math.max(step.last(), step.when()),
                at -> isOther(at, steps) || isInside(at, mentions));
    }

    void read() {
        if (isBetweenCompanies()) {
            scene.refuse(step.at(), Refusal.OF_COMPANIES);
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
            if (apposed || isVague(mention) || (mention.count().isPresent() && step.isAttribute())) {
                continue;
            }
            List<String> parties = mention.isBare() && !isOfBlocs(mention) ? roles.told() : parties(mention);
            Instrument instrument = scene.story().instruments().of(scene.number(), mention, parties);
            if (instrument.parties().size() < 2) {
                instrument.binds(parties(mention));
            }
            add(instrument, Optional.of(mention));
        }
    }

    /** Whether a declaration or plan is of a summit of two blocs. */
    private boolean isOfBlocs(InstrumentMention mention) {
        return AgreementFrame.ADOPTED.contains(mention.kind())
                && stage().equals("adopted")
                && mention.parties().size() < 2
                && Blocs.of(scene.story().document()).isPresent();
    }

    private List<String> parties(InstrumentMention mention) {
        if (isOfBlocs(mention)) {
            return Blocs.of(scene.story().document()).orElseThrow();
        }
        List<String> subjects = roles.subjects();
        boolean alone = stage().equals("adopted")
                && mention.parties().isEmpty()
                && subjects.size() == 1
                && subjects.getFirst().length() != 2
                && roles.told().isEmpty();
        return alone ? subjects : roles.of(ratifying(mention.parties()), missing);
    }

    /** "Several agreements" of which nothing is told but that they were signed, are no fact. */
    private boolean isVague(InstrumentMention mention) {
        return mention.isUncounted() && (mention.topics().isEmpty() || !stage().equals("signed") || step.noun());
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
                && mentions.stream()
                        .anyMatch(one ->
                                (one.first() <= at && at <= one.last()) || DatedInstruments.date(scene, one) == at);
    }

    private boolean isBetweenCompanies() {
        boolean contract = step.mentions().stream()
                .anyMatch(one -> one.kind().equals("contract") && one.parties().size() < 2);
        return contract || hasCompany() || isWithInstitution();
    }

    /** "With the University of Cairo", «مع جامعة القاهرة»: no state binds itself. */
    private boolean isWithInstitution() {
        for (int at = Math.max(0, step.first() - 2); at < Math.min(scene.units().size(), step.last() + SOON); at++) {
            boolean together = AgreementWords.WITH.contains(
                            scene.tokens(), scene.units().get(at).from())
                    || AgreementWords.BETWEEN.contains(
                            scene.tokens(), scene.units().get(at).from());
            if (together && isInstitution(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInstitution(int with) {
        for (int at = with + 1; at <= Math.min(scene.units().size() - 1, with + 6); at++) {
            if (!(scene.units().get(at) instanceof WordUnit word)
                    || Grammar.of(scene.language()).joins(scene.tokens(), word.from())) {
                return false;
            }
            if (AgreementWords.INSTITUTION.contains(
                            scene.tokens(), scene.units().get(at).to() - 1)
                    || (scene.language() == Language.ENGLISH
                            && AgreementWords.INSTITUTION.contains(
                                    scene.tokens(), scene.units().get(at).from()))) {
                return true;
            }
        }
        return false;
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
        boolean parliament = AgreementFrame.isBefore(scene, step, AgreementWords.PARLIAMENT);
        return switch (step.family()) {
            case "sign", "initial", "conclude", "exchange" -> "signed";
            case "adopt" -> parliament ? "ratified" : "adopted";
            case "ratify" -> parliament || !isOfSummit() ? "ratified" : "adopted";
            case "enter-force" -> "in-force";
            case "extend" -> "extended";
            case "terminate" -> "terminated";
            default -> "";
        };
    }

    /** A declaration or a plan is not ratified but adopted. */
    private boolean isOfSummit() {
        return step.trigger().isWeak()
                && !step.mentions().isEmpty()
                && step.mentions().stream().allMatch(one -> AgreementFrame.ADOPTED.contains(one.kind()));
    }

    /** "Concluded negotiations on a treaty", «переговоры о заключении договора»: it is not signed yet. */
    private boolean isOfTalks(int from, int to) {
        return step.family().equals("conclude") && scene.hasTrigger(Math.max(0, from), to, "talks");
    }

    /** An initialled text is to be signed; what is discussed is proposed; a bill that ratifies does not propose. */
    private Status status(Status told) {
        boolean discussed = (step.noun() || step.family().equals("conclude"))
                && scene.hasTrigger(Math.max(0, step.at() - 6), step.at(), "discuss")
                && stage().equals("signed");
        if (step.family().equals("initial")
                || (!step.noun()
                        && isOfTalks(
                                step.at() + 1,
                                step.mentions().isEmpty()
                                        ? step.at()
                                        : step.mentions().getFirst().first()))) {
            return Status.PLANNED;
        } else if (discussed || (step.noun() && isOfTalks(step.at() - 3, step.at()))) {
            return Status.PROPOSED;
        }
        boolean off = scene.hasTrigger(step.last(), step.last() + LATER, "cancel")
                || (own.isEmpty() && scene.hasTrigger(step.at() - 2, step.last() + SOON, "postpone"));
        if (step.noun() && off) {
            return Status.CANCELLED;
        }
        return told == Status.PROPOSED && stage().equals("ratified") ? Status.HELD : told;
    }

    private void add(Instrument instrument, Optional<InstrumentMention> mention) {
        Optional<String> date = isOfTalks(
                        step.at() - 3,
                        step.mentions().isEmpty()
                                ? step.at()
                                : step.mentions().getFirst().first())
                ? Optional.empty()
                : own;
        Optional<Status> told =
                step.isAttribute() ? Optional.of(Status.HELD) : new StatusFinder(scene).of(step.at(), date);
        if (told.isEmpty() || instrument.parties().isEmpty()) {
            scene.refuse(step.at(), Refusal.NO_TWO_SIDES);
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
        draft.around =
                date.isPresent() || step.isAttribute() ? Optional.empty() : Clauses.around(scene, step.at(), status);
        draft.where = Clauses.place(scene, step.at(), step.first(), step.last());
        Clauses.quote(scene, draft, step.first(), step.last());
        Draft stands = book.add(draft);
        if (instrument.count().isPresent()
                || mention.filter(InstrumentMention::isUncounted).isPresent()) {
            scene.story().instruments().open(scene.number(), stands);
        }
    }
}
