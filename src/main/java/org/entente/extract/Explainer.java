package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.article.ArticleText;
import org.entente.article.PublicationDate;
import org.entente.extract.Explanation.Attempt;
import org.entente.extract.Explanation.Outcome;
import org.entente.extract.Explanation.ReadFact;
import org.entente.extract.Explanation.ReadSentence;
import org.entente.extract.Explanation.Word;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.fact.Fact;
import org.entente.gazetteer.World;

/** Tells how a text is read, for those who extend the rules: extraction runs as always and is listened to. */
public final class Explainer implements Trace {
    private static final String OFFICE = "Office";
    private static final String[] DENYING = {"deny", "rumour", "condition", "hope", "decline", "consider", "negation"};
    private static final int REACH = 9;

    private final Document document;
    private final FactFeatures features;
    private final Map<Integer, Scene> scenes = new HashMap<>();
    private final List<Tried> tried = new ArrayList<>();
    private final IdentityHashMap<Draft, Integer> positions = new IdentityHashMap<>();
    private final List<ReadFact> facts = new ArrayList<>();
    private final List<Draft> lacking = new ArrayList<>();
    private FrameEntry frame = FrameEntry.ALL.getFirst();
    private int sentence;

    private Explainer(Document document, DocumentEntities entities) {
        this.document = document;
        this.features = new FactFeatures(document, entities);
    }

    /** What is known of an attempt while the text is still being read: the draft, and the one that it adds to, or why there is none. */
    private record Tried(
            int sentence, String frame, int from, int to, Optional<Draft> draft, Optional<Before> before, String why) {
        boolean isAt(Tried other) {
            return sentence == other.sentence && frame.equals(other.frame) && from == other.from;
        }
    }

    /** A draft that was told before, and the sentence that told it then. */
    private record Before(Draft draft, int sentence) {}

    /** Reads an article with a user's own gazetteer, too, and tells how. */
    public static Explanation explain(ArticleText article, World world) {
        Document document = Document.of(
                article.text(),
                article.article().language(),
                article.article().published().map(PublicationDate::day),
                world);
        DocumentEntities entities = DocumentEntities.of(document);
        Explainer explainer = new Explainer(document, entities);
        FactExtractor.read(document, entities, explainer);
        List<Mention> mentions = MentionFinder.find(document, entities);
        List<ReadSentence> sentences = new ArrayList<>();
        for (int number = 0; number < document.sentences().size(); number++) {
            sentences.add(explainer.sentence(number, mentions));
        }
        return new Explanation(article, sentences, explainer.facts);
    }

    @Override
    public void reads(FrameEntry entry, Scene scene) {
        frame = entry;
        sentence = scene.number();
        scenes.put(sentence, scene);
    }

    @Override
    public void refuses(Scene scene, int at, Refusal why) {
        Unit unit = scene.units().get(at);
        String reason = why.reason() + (why == Refusal.NO_EVENT ? cue(scene, at) : "");
        tried.add(new Tried(
                scene.number(), frame.name(), unit.from(), unit.to(), Optional.empty(), Optional.empty(), reason));
    }

    /** The word that takes an event away; its family is the part of the lexicon to look at. */
    private static String cue(Scene scene, int at) {
        return scene.triggers(DENYING).stream()
                .filter(i -> Math.abs(i - at) <= REACH)
                .min((one, other) -> Math.abs(one - at) - Math.abs(other - at))
                .map(i -> (TriggerUnit) scene.units().get(i))
                .map(unit -> " (\u201C%s\u201D: %s)"
                        .formatted(
                                scene.tokens().text(unit.from(), unit.to()),
                                unit.of(DENYING).orElseThrow().family()))
                .orElse("");
    }

    @Override
    public void takes(Draft draft, Draft known) {
        Optional<Before> before = known == draft ? Optional.empty() : Optional.of(new Before(known, known.sentence));
        int from = draft.at < 0 ? draft.from : unit(draft.at).from();
        int to = draft.at < 0 ? draft.to : unit(draft.at).to();
        tried.add(new Tried(sentence, frame.name(), from, to, Optional.of(draft), before, draft.rule));
    }

    private Unit unit(int at) {
        return scene(sentence).units().get(at);
    }

    private Scene scene(int number) {
        Scene scene = scenes.get(number);
        if (scene == null) {
            throw new IllegalStateException("sentence " + number + " was not read by any frame");
        }
        return scene;
    }

    @Override
    public void makes(Draft draft, Optional<Fact> fact) {
        if (fact.isEmpty()) {
            lacking.add(draft);
        }
        fact.ifPresent(made -> {
            positions.put(draft, facts.size());
            facts.add(new ReadFact(
                    made,
                    draft.sentence,
                    draft.date.map(date -> draft.dateOrigin.orElse(new Origin(Origin.Kind.OWN, draft.sentence))),
                    draft.where.map(where -> draft.placeOrigin.orElse(new Origin(Origin.Kind.OWN, draft.sentence))),
                    features.of(draft)));
        });
    }

    @Override
    public void holds(int number, ActorMention actor, Holding holding) {
        Optional<Draft> none = Optional.empty();
        switch (holding) {
            case Holding.Held held -> {
                Draft marker = new Draft(held.fact().type(), number, actor.from(), actor.to(), "office");
                positions.put(marker, facts.size());
                facts.add(new ReadFact(held.fact(), number, Optional.empty(), Optional.empty(), held.features()));
                tried.add(new Tried(
                        number, OFFICE, actor.from(), actor.to(), Optional.of(marker), Optional.empty(), marker.rule));
            }
            case Holding.None refused ->
                tried.add(new Tried(
                        number,
                        OFFICE,
                        actor.from(),
                        actor.to(),
                        none,
                        Optional.empty(),
                        refused.why().reason()));
        }
    }

    private ReadSentence sentence(int number, List<Mention> mentions) {
        Sentence read = document.sentences().get(number);
        int start = document.tokens().start(read.from());
        int end = document.tokens().end(read.to() - 1);
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.start() >= start && mention.end() <= end)
                .toList();
        if (!scenes.containsKey(number)) {
            return new ReadSentence(number, start, end, inside, List.of(), attempts(number), List.of());
        }
        List<Word> triggers = scene(number).units().stream()
                .filter(TriggerUnit.class::isInstance)
                .map(TriggerUnit.class::cast)
                .map(this::word)
                .toList();
        return new ReadSentence(number, start, end, inside, triggers, attempts(number), untried(number));
    }

    private Word word(TriggerUnit unit) {
        return word(
                unit.from(),
                unit.to(),
                unit.triggers().stream().map(Trigger::family).distinct().toList());
    }

    private Word word(int from, int to, List<String> families) {
        return new Word(document.tokens().start(from), document.tokens().end(to - 1), families);
    }

    private List<Attempt> attempts(int number) {
        List<Attempt> attempts = new ArrayList<>();
        List<Tried> here = tried.stream().filter(one -> one.sentence == number).toList();
        for (int i = 0; i < here.size(); i++) {
            Tried one = here.get(i);
            boolean again = here.subList(0, i).stream().anyMatch(one::isAt);
            boolean taken = here.stream().anyMatch(other -> other.isAt(one) && other.draft.isPresent());
            if (one.draft.isPresent() || !(again || taken)) {
                attempts.add(new Attempt(one.frame, word(one.from, one.to, List.of()), outcome(one)));
            }
        }
        if (scenes.containsKey(number)) {
            FrameEntry.ALL.forEach(entry -> unexplained(entry, scene(number), here, attempts));
        }
        return attempts;
    }

    private Outcome outcome(Tried one) {
        if (one.draft.isEmpty()) {
            return new Outcome.Refused(one.why);
        }
        Draft stands = one.before.map(Before::draft).orElse(one.draft.get());
        OptionalInt position = position(stands);
        if (position.isEmpty()) {
            Refusal why = lacking.contains(stands) ? Refusal.LACKS_VALUES : Refusal.REPLACED;
            return new Outcome.Refused("%s, rule %s".formatted(why.reason(), one.why));
        }
        return one.before.isPresent()
                ? new Outcome.Merged(
                        position.getAsInt(), one.why, one.before.get().sentence())
                : new Outcome.Found(position.getAsInt(), one.why);
    }

    private OptionalInt position(Draft draft) {
        Integer position = positions.get(draft);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** The words of a frame that took nothing from the sentence and said nothing of them. */
    private void unexplained(FrameEntry entry, Scene scene, List<Tried> here, List<Attempt> attempts) {
        boolean took = here.stream().anyMatch(one -> one.frame.equals(entry.name()) && one.draft.isPresent());
        for (int at : took ? List.<Integer>of() : entry.starts(scene)) {
            Unit unit = scene.units().get(at);
            boolean told = here.stream().anyMatch(one -> one.frame.equals(entry.name()) && one.from == unit.from());
            if (!told) {
                attempts.add(new Attempt(
                        entry.name(),
                        word(unit.from(), unit.to(), List.of()),
                        new Outcome.Refused(entry.otherwise().reason())));
            }
        }
    }

    private List<String> untried(int number) {
        return FrameEntry.ALL.stream()
                .filter(entry -> !entry.startsIn(scene(number))
                        && tried.stream().noneMatch(one -> one.sentence == number && one.frame.equals(entry.name())))
                .map(FrameEntry::name)
                .toList();
    }
}
