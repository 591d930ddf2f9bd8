package org.entente.extract;

import java.util.Optional;
import java.util.Set;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.FactType;
import org.entente.fact.PartialDate;
import org.entente.gazetteer.LexiconMatches;

/** What officials say about the relations of their state or organisation with others. */
final class StatementFrame implements Frame {
    private static final int DAY = 4;
    private static final int BEFORE = 3;
    private static final int FULL_DATE = 10;

    @Override
    public void read(Scene scene, FactBook book) {
        PartyGroups groups = null;
        for (int at = 0; at < scene.units().size(); at++) {
            if (isSpeech(scene, at)) {
                groups = groups == null ? new PartyGroups(scene) : groups;
                speech(scene, book, groups, at);
            }
        }
    }

    private static void speech(Scene scene, FactBook book, PartyGroups groups, int at) {
        Optional<Speakers.Speaker> speaker = new Speakers(scene, at).speaker();
        if (speaker.isEmpty()) {
            return;
        }
        StatementContent content = new StatementContent(scene, groups, at, speaker.get());
        Set<String> others = content.others();
        if (!others.isEmpty() && isSaid(scene, at)) {
            add(scene, book, at, speaker.get(), content, others);
        }
    }

    /** Not what somebody did not say, may say or will say. */
    private static boolean isSaid(Scene scene, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        return (unit.clitics() & LexiconMatches.FUTURE) == 0
                && !scene.hasTrigger(
                        Math.max(0, at - BEFORE),
                        at,
                        "negation",
                        "condition",
                        "plan",
                        "hope",
                        "decline",
                        "rumour",
                        "postpone",
                        "cancel");
    }

    private static boolean isSpeech(Scene scene, int at) {
        if (!(scene.units().get(at) instanceof TriggerUnit unit)) {
            return false;
        }
        boolean attitude = StatementWords.ATTITUDES.contains(scene.tokens(), unit.from());
        for (Trigger trigger : unit.triggers()) {
            boolean says = trigger.family().equals("say");
            boolean cue = says
                    && trigger.part().equals("cue")
                    && StatementWords.CUES.matcher(scene.folded(at)).matches();
            if (cue || ((says || attitude) && tells(trigger))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Trigger trigger) {
        boolean told = trigger.features().contains("past") || trigger.features().contains("present");
        return trigger.isVerb() && told && !trigger.isOnlyPassive();
    }

    private static void add(
            Scene scene,
            FactBook book,
            int at,
            Speakers.Speaker speaker,
            StatementContent content,
            Set<String> others) {
        Draft draft = scene.draft(FactType.STATEMENT, at, "statement.say");
        draft.players.add(speaker.player());
        if (others.size() == 1) {
            draft.with(Draft.Key.TO, others.iterator().next());
        }
        draft.date = day(scene, at);
        int first = Math.min(
                Math.min(at, content.from()), speaker.group().map(Group::first).orElse(at));
        draft.from = scene.units().get(first).from();
        draft.to = scene.units().get(Math.max(at, content.to() - 1)).to();
        book.add(draft);
    }

    /** "Said on Tuesday". */
    private static Optional<String> day(Scene scene, int at) {
        for (int i = at + 1; i < Math.min(scene.units().size(), at + DAY); i++) {
            if (scene.units().get(i) instanceof DateUnit date && date.edtf().length() == FULL_DATE) {
                return Optional.of(date.edtf())
                        .filter(day -> scene.story()
                                .document()
                                .published()
                                .filter(published ->
                                        PartialDate.parse(day).earliest().isAfter(published))
                                .isEmpty());
            }
        }
        return Optional.empty();
    }
}
