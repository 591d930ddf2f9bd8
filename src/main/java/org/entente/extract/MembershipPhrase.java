package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.extract.Unit.ActorUnit;
import org.entente.extract.Unit.DateUnit;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.extract.Unit.WordUnit;

/**
 * The words that tell of a membership, as far as the organisation: "applied for full membership of NATO".
 *
 * @param first the unit of its first word, a verb where there is one
 * @param last the unit of its last word
 * @param triggers the words of the lexicon in it, in order
 * @param organisation the organisation behind it or in it
 * @param between who stands between its words and the organisation
 */
record MembershipPhrase(
        int first, int last, List<Integer> triggers, Optional<Group> organisation, List<Group> between) {
    static final String[] FAMILIES = {"apply", "suspend", "leave-organisation", "join", "member"};
    private static final int REACH = 9;
    private static final Set<String> TO_ORGANISATIONS = Set.of(
            "", "of", "to", "in", "at", "from", "with", "into", "for", "в", "во", "к", "ко", "из", "при", "الي", "ل",
            "في", "من", "ب");

    MembershipPhrase {
        triggers = List.copyOf(triggers);
        between = List.copyOf(between);
    }

    /** The phrase that begins with a unit. */
    static MembershipPhrase of(Scene scene, PartyGroups groups, int at) {
        List<Integer> triggers = new ArrayList<>(List.of(at));
        List<Group> between = new ArrayList<>();
        int last = at;
        int i = at + 1;
        while (i < scene.units().size() && i <= last + REACH) {
            Optional<Group> group = isOwn(scene, i) ? Optional.empty() : groups.at(i);
            if (group.isPresent() && groups.isOrganisation(group.get()) && isReached(scene, last, group.get())) {
                int noun = nounBehind(scene, group.get());
                if (noun >= 0) {
                    triggers.add(noun);
                    return new MembershipPhrase(at, noun, triggers, group, between);
                }
                if (isMeant(scene, group.get()) && !group.get().marker().equals("for")) {
                    return new MembershipPhrase(at, last, triggers, group, between);
                }
                if (!scene.hasTrigger(group.get().last() + 1, group.get().last() + 4, "member")) {
                    return new MembershipPhrase(at, last, triggers, Optional.empty(), between);
                }
                between.add(group.get());
                i = group.get().last() + 1;
            } else if (group.isPresent()) {
                if (!PartyGroups.isParty(group.get())) {
                    break;
                }
                between.add(group.get());
                i = group.get().last() + 1;
            } else if (scene.units().get(i) instanceof TriggerUnit unit && isOfPhrase(scene, unit)) {
                if (unit.is(FAMILIES) && !isFiller(scene, i)) {
                    triggers.add(i);
                    last = i;
                }
                i++;
            } else if (isFiller(scene, i)) {
                i++;
            } else {
                break;
            }
        }
        return new MembershipPhrase(at, last, triggers, Optional.empty(), between);
    }

    /** Whether an organisation is marked as what the word before takes; an Arabic verb is followed by who does it. */
    private static boolean isReached(Scene scene, int last, Group group) {
        boolean subject = scene.language() == Language.ARABIC
                && group.isUnmarked()
                && scene.units().get(last) instanceof TriggerUnit unit
                && unit.of(FAMILIES)
                        .filter(one -> one.isVerb() && !one.arguments().contains("object"))
                        .isPresent();
        return TO_ORGANISATIONS.contains(group.marker()) && !subject;
    }

    /** "EU membership": the noun behind the organisation. */
    private static int nounBehind(Scene scene, Group organisation) {
        int at = organisation.last() + 1;
        boolean noun = at < scene.units().size()
                && scene.units().get(at) instanceof TriggerUnit unit
                && unit.of("member", "apply", "leave-organisation")
                        .filter(Trigger::isNoun)
                        .isPresent();
        return noun ? at : -1;
    }

    private static boolean isOfPhrase(Scene scene, TriggerUnit unit) {
        boolean family =
                unit.triggers().stream().anyMatch(one -> List.of(FAMILIES).contains(one.family()));
        return family
                || unit.is("home")
                || scene.tokens().text(unit.from(), unit.to()).equalsIgnoreCase("to");
    }

    private static boolean isFiller(Scene scene, int at) {
        Unit unit = scene.units().get(at);
        return unit instanceof DateUnit
                || MembershipWords.GAIN.contains(scene.tokens(), unit.from())
                || MembershipWords.OWN.contains(scene.tokens(), unit.from())
                || MembershipWords.FILLERS.contains(scene.tokens(), unit.from());
    }

    private static boolean isOwn(Scene scene, int at) {
        return MembershipWords.OWN.contains(
                scene.tokens(), scene.units().get(at).from());
    }

    /** Whether an organisation itself is meant: no statement, summit, mission or member of it. */
    static boolean isMeant(Scene scene, Group organisation) {
        int next = organisation.last() + 1;
        if (organisation.possessive()) {
            return false;
        }
        if (next >= scene.units().size()) {
            return true;
        }
        return switch (scene.language()) {
            case ENGLISH -> isBehindEnglish(scene, next);
            case RUSSIAN -> !scene.folded(next).equals("-") && !isJoint(scene, next);
            case ARABIC -> !isJoint(scene, next);
        };
    }

    /** "Joined the Union in condemning": no membership. */
    private static boolean isJoint(Scene scene, int at) {
        boolean in = scene.folded(at).matches("in|в|في");
        return in
                && at + 1 < scene.units().size()
                && (scene.folded(at + 1).endsWith("ing") || scene.hasTrigger(at + 1, at + 2, "say"));
    }

    private static boolean isBehindEnglish(Scene scene, int next) {
        return switch (scene.units().get(next)) {
            case TriggerUnit unit ->
                unit.is(FAMILIES) || unit.triggers().stream().noneMatch(Trigger::isNoun) || scene.isPreposition(next);
            case WordUnit word -> {
                String text = scene.folded(next);
                boolean mark = !Character.isLetterOrDigit(text.charAt(0)) && !text.matches("['’/-].*");
                yield mark
                        || (scene.isPreposition(next) && !isJoint(scene, next))
                        || MembershipWords.FOLLOWERS.contains(scene.tokens(), word.from())
                        || text.endsWith("ly");
            }
            case ActorUnit actor -> false;
            default -> true;
        };
    }
}
