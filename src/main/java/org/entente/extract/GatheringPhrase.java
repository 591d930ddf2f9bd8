package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.gazetteer.Gazetteer;
import org.entente.text.TokenKind;

/**
 * The words that name a gathering: "the 10th session of the Kazakh-Lithuanian Intergovernmental Commission".
 *
 * @param scene the sentence
 * @param heads its nouns: session, commission
 * @param from its first unit
 * @param to the unit behind its last
 */
record GatheringPhrase(Scene scene, List<Integer> heads, int from, int to) {
    GatheringPhrase {
        heads = List.copyOf(heads);
    }

    /** What may stand between an ordinal in digits and its noun. */
    private static final Set<String> ENDINGS =
            Set.of("th", "st", "nd", "rd", "й", "я", "е", "го", "му", "ой", "-", "–");

    /** The gatherings that a sentence names, in order. */
    static List<GatheringPhrase> in(Scene scene) {
        List<GatheringPhrase> phrases = new ArrayList<>();
        int done = 0;
        for (int at : scene.triggers("gathering", "talks")) {
            if (at >= done && isHead(scene, at)) {
                GatheringPhrase phrase = of(scene, at, done);
                if (needsOrganisation(scene, at)
                        && phrase.organisations().isEmpty()
                        && (weak(scene, at) || !phrase.isCommission())) {
                    continue;
                }
                phrases.add(phrase);
                done = phrase.to();
            }
        }
        return phrases;
    }

    private static boolean isHead(Scene scene, int at) {
        TriggerUnit unit = (TriggerUnit) scene.units().get(at);
        Trigger trigger = unit.of("gathering", "talks").orElseThrow();
        if (trigger.family().equals("talks")) {
            return trigger.isNoun()
                    && GatheringWords.MEETING.contains(scene.tokens(), unit.from())
                    && !isWith(scene, at);
        }
        boolean many = trigger.features().contains("pl") && !trigger.features().contains("sg");
        boolean cue = trigger.part().equals("cue") && !GatheringWords.EDGE.contains(scene.tokens(), unit.to() - 1);
        return !cue && (!many || scene.language() == Language.ARABIC);
    }

    private static boolean weak(Scene scene, int at) {
        return ((TriggerUnit) scene.units().get(at))
                .of("gathering")
                .filter(Trigger::isWeak)
                .isPresent();
    }

    /** Whether a word means a gathering only beside an organisation. */
    private static boolean needsOrganisation(Scene scene, int at) {
        Optional<Trigger> gathering = ((TriggerUnit) scene.units().get(at)).of("gathering");
        return gathering.isEmpty()
                || (gathering.get().isWeak() && Ordinals.of(last(scene, at)).isEmpty());
    }

    private static boolean isWith(Scene scene, int at) {
        return at + 1 < scene.units().size()
                && GatheringWords.WITH.contains(
                        scene.tokens(), scene.units().get(at + 1).from());
    }

    /** The organisations named in it. */
    List<String> organisations() {
        return parties().stream()
                .filter(party -> party.length() > 2 && Gazetteer.bundled().isOrganisation(party))
                .toList();
    }

    private static String last(Scene scene, int at) {
        int token = scene.units().get(at).to() - 1;
        return scene.tokens().folded(token);
    }

    private static GatheringPhrase of(Scene scene, int at, int limit) {
        int from = at;
        while (from > limit && isBefore(scene, from - 1)) {
            from--;
        }
        List<Integer> heads = new ArrayList<>(List.of(at));
        int to = at + 1;
        int end = to;
        while (to < scene.units().size() && isPart(scene, to)) {
            if (scene.units().get(to) instanceof TriggerUnit unit && unit.is("gathering")) {
                heads.add(to);
            }
            to++;
            if (!isOpener(scene, to - 1) && !isAnd(scene, to - 1)) {
                end = to;
            }
        }
        return new GatheringPhrase(scene, heads, from, end);
    }

    private static boolean isBefore(Scene scene, int at) {
        Unit unit = scene.units().get(at);
        return switch (unit) {
            case ActorUnit actor ->
                (actor.adjective() && scene.language() != Language.ARABIC)
                        || (scene.language() == Language.ENGLISH
                                && actor.mention().isParty()
                                && !scene.isVerb(at + 1));
            case WordUnit word ->
                (scene.language() == Language.ENGLISH && isName(scene, word))
                        || isOrdinal(scene, word.from())
                        || ENDINGS.contains(scene.folded(at));
            case TriggerUnit trigger -> trigger.is("bilateral") && scene.language() != Language.ARABIC;
            case Unit.PlaceUnit place -> scene.language() == Language.ENGLISH;
            case Unit.DateUnit date -> false;
            case Unit.AmountUnit amount -> false;
        };
    }

    private static boolean isName(Scene scene, WordUnit word) {
        int token = word.from();
        return scene.tokens().kind(token) == TokenKind.WORD
                && !GatheringWords.ARTICLES.contains(scene.tokens(), token)
                && (scene.tokens().capitalised(token) || GatheringWords.ADJECTIVES.contains(scene.tokens(), token));
    }

    private static boolean isAnd(Scene scene, int at) {
        return scene.units().get(at) instanceof WordUnit word
                && Grammar.of(scene.language()).isAnd(scene.tokens(), word.from());
    }

    private static boolean isOpener(Scene scene, int at) {
        return scene.units().get(at) instanceof WordUnit word
                && GatheringWords.OPENERS.contains(scene.tokens(), word.from());
    }

    private static boolean isPart(Scene scene, int at) {
        Unit unit = scene.units().get(at);
        return switch (unit) {
            case ActorUnit actor -> isMember(scene, at, actor);
            case TriggerUnit trigger ->
                (trigger.is("gathering", "bilateral", "instrument-topic") && !scene.isVerb(at))
                        || isBetween(scene, trigger);
            case WordUnit word ->
                GatheringWords.OPENERS.contains(scene.tokens(), word.from())
                        || isOrdinal(scene, word.from())
                        || GatheringWords.COMMISSION.contains(scene.tokens(), word.from())
                        || Grammar.of(scene.language()).isAnd(scene.tokens(), word.from())
                        || (scene.language() == Language.ENGLISH && isName(scene, word));
            case Unit.PlaceUnit place -> false;
            case Unit.DateUnit date -> false;
            case Unit.AmountUnit amount -> false;
        };
    }

    private static boolean isBetween(Scene scene, TriggerUnit trigger) {
        return GatheringWords.OPENERS.contains(scene.tokens(), trigger.from()) && trigger.to() == trigger.from() + 1;
    }

    /** A party of the gathering: an adjective, a genitive, an organisation; no person, no place. */
    private static boolean isMember(Scene scene, int at, ActorUnit actor) {
        String marker = scene.marker(at);
        boolean of = marker.isEmpty()
                || marker.equals("of")
                || marker.equals("between")
                || marker.equals("между")
                || marker.equals("بين")
                || marker.equals("ل");
        boolean group = actor.adjective()
                || (actor.mention().name().isEmpty()
                        && !actor.mention().parties().isEmpty());
        return of
                && group
                && (actor.adjective()
                        || !scene.isVerb(at + 1)
                        || scene.language() == Language.ARABIC
                        || !marker.isEmpty()
                        || scene.language() == Language.RUSSIAN
                        || isAnd(scene, at - 1)
                        || isAnd(scene, Math.max(0, at - 2)));
    }

    /** The parties named in it. */
    List<String> parties() {
        List<String> parties = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof ActorUnit actor) {
                actor.mention().parties().stream()
                        .filter(party -> !parties.contains(party))
                        .forEach(parties::add);
            }
        }
        for (ActorMention actor : scene.sentence().actors()) {
            boolean hidden = actor.from() >= scene.units().get(from).from()
                    && actor.from() < scene.units().get(to - 1).to()
                    && actor.name().isEmpty();
            actor.parties().stream()
                    .filter(party -> hidden && party.length() > 2 && !parties.contains(party))
                    .forEach(parties::add);
        }
        return parties;
    }

    Optional<Integer> ordinal() {
        for (int at = from; at < to; at++) {
            boolean whole = scene.units().get(at) instanceof TriggerUnit unit
                    && unit.of("gathering")
                            .filter(one -> !one.value("org").isEmpty())
                            .isPresent();
            for (int token = scene.units().get(at).from();
                    token < scene.units().get(at).to() && !whole;
                    token++) {
                boolean date = scene.units().get(at) instanceof Unit.DateUnit;
                if (!date && isOrdinal(scene, token)) {
                    return Ordinals.of(scene.tokens().folded(token));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a token counts: a word, or digits with an ending or an article beside them. */
    private static boolean isOrdinal(Scene scene, int token) {
        String word = scene.tokens().folded(token);
        if (Ordinals.of(word).isEmpty()) {
            return false;
        }
        boolean marked = (token + 1 < scene.tokens().size()
                        && scene.tokens().folded(token + 1).matches("th|st|nd|rd"))
                || (token + 2 < scene.tokens().size()
                        && scene.tokens().text(token + 1).equals("-")
                        && scene.tokens().folded(token + 2).matches("й|я|е|го|му|м|ой|ю|ая|ое|ый|ом"))
                || (token > 0
                        && scene.tokens().folded(token - 1).matches("ال|الدوره|دوره|الدوره ال|القمه|الجلسه|الاجتماع"));
        return !word.matches("\\d+") || marked;
    }

    /** Whether it is one of a commission, committee or council. */
    boolean isCommission() {
        for (int at = from; at < to; at++) {
            if (isCommission(scene, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommission(Scene scene, int at) {
        for (int token = scene.units().get(at).from();
                token < scene.units().get(at).to();
                token++) {
            if (GatheringWords.COMMISSION.contains(scene.tokens(), token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says no more than "session": then the words around must tell which. */
    boolean isBare() {
        return heads.size() == 1
                && scene.units().get(heads.getFirst()).to()
                                - scene.units().get(heads.getFirst()).from()
                        == 1
                && from == heads.getFirst();
    }

    boolean isSession() {
        return GatheringWords.SESSION.contains(
                scene.tokens(), scene.units().get(heads.getFirst()).from());
    }

    /** The words, without what only says when. */
    String text() {
        int first = from;
        while (first < to - 1
                && GatheringWords.SKIPPED.contains(
                        scene.tokens(), scene.units().get(first).from())) {
            first++;
        }
        return scene.tokens()
                .text(scene.units().get(first).from(), scene.units().get(to - 1).to())
                .replace('\n', ' ');
    }
}
