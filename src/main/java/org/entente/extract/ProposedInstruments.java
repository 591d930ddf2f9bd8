package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.fact.Status;

/** Instruments that are only being worked on: "are negotiating an agreement", «проект соглашения», «لا يزال الاتفاق قيد التفاوض». */
final class ProposedInstruments {
    private static final int NEAR = 6;
    private static final int FAR = 14;
    private static final WordSet DRAFT =
            WordSet.words("draft text drafts проект проекта проекты проектом مشروع لمشروع بمشروع مسودة نص");
    private static final WordSet STILL = WordSet.words(
            "negotiated negotiation negotiating discussed discussion studied studying study drafted preparation prepared"
                    + " finalised finalized considered consideration worked"
                    + " дорабатывается прорабатывается согласовывается обсуждается готовится разрабатывается рассматривается изучается"
                    + " дорабатываются прорабатываются согласовываются обсуждаются готовятся разрабатываются рассматриваются"
                    + " проработке доработке разработке согласовании рассмотрении подготовка подготовку обсуждался обсуждалось"
                    + " قيد يبحث تبحث يناقش مقترحا مقترح مشاورات");
    private static final WordSet ENDED =
            WordSet.words("concluded completed finished завершены завершили завершено اختتمت انتهت");

    private final Scene scene;
    private final FactBook book;
    private final MissingParties missing;

    ProposedInstruments(Scene scene, FactBook book) {
        this.scene = scene;
        this.book = book;
        this.missing = new MissingParties(scene, book);
    }

    void read(List<InstrumentMention> mentions, List<AgreementStep> steps) {
        for (InstrumentMention mention : mentions) {
            boolean free = steps.stream().noneMatch(step -> step.mentions().contains(mention));
            boolean told = !mention.isBare()
                    && !mention.form().plural()
                    && !mention.form().nested()
                    && !mention.form().weak();
            if (free && told && isUnderWay(mention)) {
                add(mention);
            }
        }
    }

    /** Whether a word beside it says that it is still worked on. */
    private boolean isUnderWay(InstrumentMention mention) {
        int from = Math.max(0, mention.first() - NEAR);
        int to = Math.min(scene.units().size(), mention.last() + FAR);
        if (scene.hasWord(ENDED, from, to)) {
            return false;
        }
        if (scene.hasWord(AgreementWords.PARLIAMENT, 0, scene.units().size())) {
            return false;
        }
        return scene.hasWord(DRAFT, Math.max(0, mention.first() - 3), mention.head())
                || (scene.hasWord(STILL, mention.last() + 1, to) && !scene.isBroken(mention.last() + 1, to))
                || isNegotiated(mention, from);
    }

    /** Whether the word right before an instrument says that it is a draft. */
    static boolean isDraft(Scene scene, InstrumentMention mention) {
        int first = mention.first();
        return first > 0
                && DRAFT.contains(scene.tokens(), scene.units().get(first).from() - 1);
    }

    private boolean isNegotiated(InstrumentMention mention, int from) {
        for (int at = mention.first() - 1; at >= from; at--) {
            if (scene.units().get(at) instanceof TriggerUnit unit) {
                return (unit.is("negotiate") && STILL.contains(scene.tokens(), unit.from()));
            }
            if (scene.units().get(at) instanceof WordUnit word && STILL.contains(scene.tokens(), word.from())) {
                return true;
            }
        }
        return false;
    }

    private void add(InstrumentMention mention) {
        Set<String> told = new LinkedHashSet<>(mention.parties());
        if (told.size() == 1) {
            missing.other(mention.parties().getFirst()).ifPresent(told::add);
        } else if (told.isEmpty()) {
            told.addAll(missing.pair());
        }
        List<String> parties = List.copyOf(told);
        boolean known = scene.story()
                .instruments()
                .find(scene.number(), mention, parties)
                .isPresent();
        if (known || parties.size() < 2) {
            return;
        }
        Instrument instrument = scene.story().instruments().of(scene.number(), mention, parties);
        instrument.binds(parties);
        Draft draft = scene.draft(FactType.AGREEMENT, mention.head(), "agreement.proposed");
        instrument.parties().forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.INSTRUMENT, String.valueOf(instrument.number()))
                .with(Draft.Key.KIND, instrument.kind())
                .with(Draft.Key.TITLE, instrument.title())
                .with(Draft.Key.STAGE, "signed");
        draft.status = Status.PROPOSED;
        Clauses.quote(scene, draft, mention.first(), mention.last());
        book.add(draft);
    }
}
