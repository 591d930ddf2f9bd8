package org.entente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.fact.FactType;
import org.entente.fact.PartialDate;

/** Instruments whose name tells when they were signed: "the 2006 treaty", «соглашение от 15 октября 1976 года». */
final class DatedInstruments {
    private static final Set<String> KINDS = Set.of("agreement", "treaty", "declaration", "memorandum", "protocol");
    private static final WordSet OF = WordSet.words("of dated from от بتاريخ المؤرخة المؤرخ المؤرخين لعام لسنة");
    private static final WordSet WORLDWIDE = WordSet.words(
            "convention conventions charter covenant конвенция конвенции конвенцию конвенцией устав устава хартия хартии");

    private final Scene scene;
    private final FactBook book;

    DatedInstruments(Scene scene, FactBook book) {
        this.scene = scene;
        this.book = book;
    }

    void read(List<InstrumentMention> mentions) {
        for (InstrumentMention mention : mentions) {
            int at = date(scene, mention);
            if (at >= 0 && isOne(mention) && isOver(((DateUnit) scene.units().get(at)).edtf())) {
                add(mention, at);
            }
        }
    }

    /** The unit of the date that belongs to the name of an instrument; -1 when none does. */
    static int date(Scene scene, InstrumentMention mention) {
        List<Unit> units = scene.units();
        if (!KINDS.contains(mention.kind())) {
            return -1;
        }
        for (int at = mention.head() - 1; at >= Math.max(0, mention.first() - 1); at--) {
            boolean year = scene.language() == Language.ENGLISH
                    && units.get(at) instanceof DateUnit date
                    && date.edtf().length() == 4
                    && scene.folded(at).length() == 4;
            if (year) {
                return at;
            }
        }
        for (int at = mention.last() + 1; at <= Math.min(units.size() - 1, mention.last() + 2); at++) {
            if (units.get(at) instanceof DateUnit date) {
                boolean of = OF.contains(scene.tokens(), date.from()) || OF.contains(scene.tokens(), date.from() - 1);
                return of && !date.edtf().contains("/") ? at : -1;
            }
            if (!OF.contains(scene.tokens(), units.get(at).from())) {
                return -1;
            }
        }
        return -1;
    }

    /** Not a convention of the whole world, nor one that is called by a city, nor one of several. */
    private boolean isOne(InstrumentMention mention) {
        for (int at = Math.max(0, mention.first() - 1); at <= mention.head(); at++) {
            Unit unit = scene.units().get(at);
            boolean place = unit instanceof PlaceUnit
                    || (unit instanceof ActorUnit actor
                            && actor.mention().parties().stream().anyMatch(p -> p.equals("UN")));
            boolean worldwide = !(unit instanceof WordUnit) && WORLDWIDE.contains(scene.tokens(), unit.to() - 1);
            if (place || worldwide) {
                return false;
            }
        }
        return !mention.form().plural() && mention.count().isEmpty();
    }

    private boolean isOver(String edtf) {
        return scene.story()
                .document()
                .published()
                .filter(day -> PartialDate.parse(edtf).latest().isAfter(day))
                .isEmpty();
    }

    private void add(InstrumentMention mention, int at) {
        List<String> parties = parties(mention);
        if (parties.size() < 2) {
            return;
        }
        Instrument instrument = scene.story().instruments().of(scene.number(), mention, parties);
        instrument.binds(parties);
        Draft draft = scene.draft(FactType.AGREEMENT, mention.head(), "agreement.dated");
        instrument.parties().forEach(party -> draft.players.add(Player.whole(party)));
        draft.with(Draft.Key.INSTRUMENT, String.valueOf(instrument.number()))
                .with(Draft.Key.KIND, instrument.kind())
                .with(Draft.Key.TITLE, instrument.title())
                .with(Draft.Key.STAGE, "signed");
        draft.date = Optional.of(((DateUnit) scene.units().get(at)).edtf());
        Clauses.quote(scene, draft, Math.min(at, mention.first()), Math.max(at, mention.last()));
        book.add(draft);
    }

    /** The sides that its own words tell, else the two that the sentence or the text is about. */
    private List<String> parties(InstrumentMention mention) {
        if (mention.parties().size() > 1) {
            return mention.parties();
        }
        Set<String> named = new LinkedHashSet<>(mention.parties());
        scene.groups().forEach(group -> named.addAll(group.parties()));
        if (named.size() == 2) {
            return List.copyOf(named);
        }
        return scene.story()
                .onlyPair()
                .filter(pair -> pair.containsAll(mention.parties()))
                .orElse(List.of());
    }
}
