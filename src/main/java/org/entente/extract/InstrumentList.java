package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;

/** Instruments that a sentence lists after those that the sentence before only counted: "Among them are an agreement on …". */
final class InstrumentList {
    private static final int OPENING = 5;
    private static final WordSet OPENS = WordSet.of(
            "among",
            "them",
            "these",
            "including",
            "they",
            "среди",
            "них",
            "числе",
            "ними",
            "منها",
            "بينها",
            "ومنها",
            "أبرزها",
            "وشملت",
            "شملت",
            "وتشمل",
            "تضمنت",
            "وتضمنت");

    private final Scene scene;
    private final FactBook book;

    InstrumentList(Scene scene, FactBook book) {
        this.scene = scene;
        this.book = book;
    }

    void read(List<InstrumentMention> mentions) {
        Optional<Draft> counted = scene.story().instruments().opened(scene.number());
        if (mentions.isEmpty() || counted.isEmpty() || !isList(mentions.getFirst())) {
            return;
        }
        for (InstrumentMention mention : mentions) {
            if (!mention.form().nested()
                    && !mention.isUncounted()
                    && mention.count().isEmpty()) {
                add(counted.get(), mention);
            }
        }
        scene.story().instruments().open(scene.number(), counted.get());
    }

    private boolean isList(InstrumentMention first) {
        boolean said = scene.units().stream().limit(OPENING).anyMatch(unit -> opens(unit));
        boolean bullet = first.first() <= 2
                && scene.units().getFirst() instanceof WordUnit
                && scene.folded(0).matches("[-–—•*0-9].*");
        return (said && first.first() <= OPENING + 3) || bullet;
    }

    private boolean opens(Unit unit) {
        for (int token = unit.from(); token < unit.to(); token++) {
            if (OPENS.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    private void add(Draft counted, InstrumentMention mention) {
        List<String> parties = mention.parties().size() > 1 ? mention.parties() : counted.parties();
        Instrument instrument = scene.story().instruments().of(scene.number(), mention, parties);
        instrument.binds(parties);
        Draft draft = scene.draft(FactType.AGREEMENT, mention.head(), "agreement.listed");
        instrument.parties().forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.INSTRUMENT, String.valueOf(instrument.number()))
                .with(Draft.Key.KIND, instrument.kind())
                .with(Draft.Key.TITLE, instrument.title())
                .with(Draft.Key.STAGE, counted.value(Draft.Key.STAGE).orElse("signed"));
        instrument.period().ifPresent(period -> draft.with(Draft.Key.PERIOD, period));
        draft.status = counted.status;
        draft.date = counted.date;
        draft.around = counted.around;
        draft.where = counted.where;
        Clauses.quote(scene, draft, mention.first(), mention.last());
        book.add(draft);
    }
}
