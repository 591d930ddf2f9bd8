package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.AmountUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.PlaceUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;
import org.entente.text.Grammatical;

/** Tells whom an instrument binds and who signs it. */
final class AgreementParties {
    static final Set<String> TOGETHER = Set.of("with", "between", "с", "со", "между", "مع", "بين", "by");
    static final int REACH = 24;
    private static final WordSet WHILE = WordSet.words("while whereas فيما بينما тогда");
    private static final int NEAR = 7;

    private final Scene scene;
    private final AgreementStep step;
    private final List<Player> subjects = new ArrayList<>();
    private final List<Player> others = new ArrayList<>();
    private boolean referred;

    AgreementParties(Scene scene, AgreementStep step) {
        this.scene = scene;
        this.step = step;
        if (scene.language() == Language.ARABIC) {
            new ArabicParties(scene, step, this).read();
        } else {
            subjectFirst();
            shareSubject();
        }
        addHome();
    }

    /** Learns who does it. */
    void isDoneBy(Group group) {
        subjects.addAll(group.players());
        refer(group);
    }

    /** Learns with whom it is done. */
    void isDoneWith(Group group) {
        others.addAll(group.players());
        refer(group);
    }

    /** Forgets who does it. */
    void clear() {
        subjects.clear();
        referred = false;
    }

    boolean hasSubject() {
        return !subjects.isEmpty();
    }

    private void refer(Group group) {
        int at = group.last();
        boolean sides = scene.units().get(at) instanceof TriggerUnit trigger && trigger.is("sides", "pair");
        if (group.reference() && sides) {
            referred = true;
        }
    }

    private void subjectFirst() {
        Group subject = null;
        for (Group group : scene.groups()) {
            if (group.last() < step.at() && !isInMention(group) && canBeSubject(group)) {
                boolean joined = subject != null
                        && !cut(subject.last(), group.first())
                        && scene.folded(group.first() - 1).matches("and|и|,");
                if (subject != null && joined && !step.passive()) {
                    if (subject.reference()) {
                        clear();
                    }
                    isDoneBy(group);
                    subject = group;
                } else if (!cut(group.last(), step.at())) {
                    clear();
                    isDoneBy(group);
                    subject = group;
                }
            } else if (TOGETHER.contains(group.marker())
                    && !isInMention(group)
                    && !isOfAnotherVerb(group)
                    && Math.abs(group.first() - step.at()) < REACH
                    && !group.players().isEmpty()
                    && !cut(Math.min(group.first(), step.at()) + 1, Math.max(group.first(), step.at()))) {
                isDoneWith(group);
            } else if (group.first() > step.at() && scene.language() == Language.RUSSIAN && isActiveAfter(group)) {
                isDoneBy(group);
            } else if (group.adjective() && isSide(group)) {
                isDoneBy(group);
            }
        }
    }

    /** "Broke with Taiwan and established ties with Beijing": the first is of the verb before it. */
    private boolean isOfAnotherVerb(Group group) {
        if (group.first() > step.at() || step.noun()) {
            return false;
        }
        for (int at = group.first() - 1; at >= Math.max(0, group.first() - 4); at--) {
            if (scene.units().get(at) instanceof TriggerUnit unit && InstrumentScanner.isFinite(scene, unit)) {
                return true;
            }
        }
        return false;
    }

    /** «порвал … и установил»: the subject of the verb before, when "and" stands right before this one. */
    private void shareSubject() {
        boolean joined = (step.at() > 0 && scene.folded(step.at() - 1).matches("and|и"))
                || (step.at() > 1 && scene.folded(step.at() - 2).matches("and|и"));
        if (!subjects.isEmpty() || !joined || step.passive()) {
            return;
        }
        Group nearest = null;
        for (Group group : scene.groups()) {
            nearest = group.last() < step.at() && canBeSubject(group) && !isInMention(group) && followsVerb(group)
                    ? group
                    : nearest;
        }
        if (nearest != null) {
            subjects.addAll(nearest.players());
        }
    }

    private boolean followsVerb(Group group) {
        for (int at = group.last() + 1; at <= Math.min(step.at() - 1, group.last() + 3); at++) {
            if (scene.isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /** «подписали министры иностранных дел». */
    private boolean isActiveAfter(Group group) {
        boolean nominative =
                (group.grammar() & Grammatical.CASES) == 0 || (group.grammar() & Grammatical.NOMINATIVE) != 0;
        boolean instrumental = step.passive()
                && (group.grammar() & Grammatical.INSTRUMENTAL) != 0
                && (group.grammar() & Grammatical.NOMINATIVE) == 0;
        return subjects.isEmpty()
                && group.isUnmarked()
                && !group.adjective()
                && !isInMention(group)
                && !step.noun()
                && ((nominative && !step.passive()) || instrumental)
                && !cut(step.at() + 1, group.first())
                && group.first() - step.at() < 10;
    }

    /** "The Russian and Turkish sides signed". */
    private boolean isSide(Group group) {
        return group.last() < step.at()
                && group.last() + 1 < scene.units().size()
                && isOfState(group.last() + 1)
                && !cut(group.last(), step.at());
    }

    /** "The Maltese parliament", "the Russian side". */
    private boolean isOfState(int at) {
        return switch (scene.units().get(at)) {
            case TriggerUnit trigger -> trigger.is("sides");
            case WordUnit word -> !step.noun() && AgreementWords.PARLIAMENT.contains(scene.tokens(), word.from());
            case ActorUnit actor -> false;
            case PlaceUnit place -> false;
            case DateUnit date -> false;
            case AmountUnit amount -> false;
        };
    }

    private boolean canBeSubject(Group group) {
        boolean nominative = (group.grammar() & Grammatical.CASES) == 0
                || (group.grammar() & Grammatical.NOMINATIVE) != 0
                || scene.language() == Language.ENGLISH;
        boolean governments = group.marker().equals("of")
                && group.first() > 1
                && scene.units().get(group.first() - 2) instanceof TriggerUnit trigger
                && trigger.is("sides");
        return (group.isUnmarked() || governments)
                && !group.adjective()
                && nominative
                && !group.players().isEmpty();
    }

    /** Whether a group belongs to the words of an instrument. */
    boolean isInMention(Group group) {
        return step.mentions().stream().anyMatch(one -> group.first() >= one.first() && group.last() <= one.last());
    }

    /** Another event between two places. */
    boolean cut(int from, int to) {
        for (int at = from; at < to; at++) {
            if (at != step.at()
                    && scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is("hold", "take-place", "plan", "pay")
                    && !(step.noun() && unit.is("say", "sign"))) {
                return true;
            }
            if (WHILE.contains(scene.tokens(), scene.units().get(at).from())) {
                return true;
            }
        }
        return scene.isBroken(from, to);
    }

    /** Who is told to sign, when they are persons or hold an office. */
    List<Player> signatories() {
        List<Player> all = new ArrayList<>(subjects);
        all.addAll(others);
        return all.stream()
                .filter(player -> !player.isWhole() && player.person().isPresent())
                .toList();
    }

    /** The party that takes a step alone: the nearest subject, or the state of the text. */
    Optional<String> by() {
        return subjects.stream()
                .map(Player::party)
                .flatMap(Optional::stream)
                .findFirst()
                .or(scene.story()::home);
    }

    /** Whom a mention binds; fewer than two when nothing tells. */
    List<String> of(List<String> told, MissingParties missing) {
        Set<String> parties = new LinkedHashSet<>(told);
        if (parties.size() < 3) {
            parties.addAll(missing.sides(several()));
        }
        if (parties.isEmpty() && referred) {
            parties.addAll(missing.pair());
        }
        if (parties.size() < 2) {
            if (step.noun() || !step.passive()) {
                codes(subjects, parties);
            }
            codes(others, parties);
        }
        if (parties.size() == 1) {
            missing.other(parties.iterator().next()).ifPresent(parties::add);
        }
        if (parties.isEmpty()) {
            parties.addAll(missing.pair());
        }
        return List.copyOf(parties);
    }

    /** How many "the three countries" beside the step are; two when only two are told. */
    private int several() {
        int to = Math.min(scene.units().size(), step.at() + NEAR);
        for (int at = Math.max(0, step.at() - NEAR); at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit trigger && trigger.is("sides", "pair")) {
                int count = SideCount.of(scene, at);
                if (count > 2) {
                    return count;
                }
            }
        }
        return 2;
    }

    /** «республика денонсировала»: the state of the text. */
    private void addHome() {
        boolean home = scene.hasTrigger(
                Math.max(0, step.at() - 4), step.at() + (scene.language() == Language.ARABIC ? 4 : 0), "home");
        if (subjects.isEmpty() && home) {
            scene.story().home().map(Player::whole).ifPresent(subjects::add);
        }
    }

    private static void codes(List<Player> players, Set<String> parties) {
        players.stream()
                .filter(player -> !isMisplaced(player))
                .map(Player::party)
                .flatMap(Optional::stream)
                .forEach(parties::add);
    }

    /** The United Nations have no ministers. */
    private static boolean isMisplaced(Player player) {
        return player.party().filter("UN"::equals).isPresent()
                && player.office()
                        .filter(one -> one.kind().startsWith("minister"))
                        .isPresent();
    }

    /** For whom those act who do it. */
    List<String> subjects() {
        Set<String> parties = new LinkedHashSet<>();
        codes(subjects, parties);
        return List.copyOf(parties);
    }

    /** The parties that the words around the step name: with whom, between whom. */
    List<String> told() {
        Set<String> parties = new LinkedHashSet<>();
        codes(others, parties);
        return List.copyOf(parties);
    }
}
