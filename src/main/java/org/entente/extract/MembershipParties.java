package org.entente.extract;

import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Unit.TriggerUnit;
import org.entente.text.Grammatical;

/** Whose membership a phrase tells of, and in what. */
final class MembershipParties {
    private static final int FAR = 24;
    private static final int NEAR = 4;
    private static final int SUBJECT = 6;

    private final Scene scene;
    private final PartyGroups groups;
    private final MembershipPhrase phrase;
    private final MembershipReading reading;

    MembershipParties(Scene scene, PartyGroups groups, MembershipPhrase phrase, MembershipReading reading) {
        this.scene = scene;
        this.groups = groups;
        this.phrase = phrase;
        this.reading = reading;
    }

    private int head() {
        if (reading.verb() >= 0) {
            return reading.verb();
        }
        int announced = announced();
        return announced >= 0 ? announced : phrase.first();
    }

    /** The verb before a noun that tells that it is announced or done. */
    private int announced() {
        for (int at = phrase.first() - 1; at >= Math.max(0, phrase.first() - SUBJECT); at--) {
            int token = scene.units().get(at).from();
            boolean plan = scene.isVerb(at) && scene.hasTrigger(at, at + 1, "plan", "propose", "invite");
            if (plan
                    || MembershipWords.ANNOUNCED.contains(scene.tokens(), token)
                    || MembershipWords.DONE.contains(scene.tokens(), token)) {
                return at;
            }
        }
        return -1;
    }

    /** The organisations. */
    List<String> organisations() {
        return phrase.organisation().or(this::before).map(Group::parties).orElse(List.of());
    }

    /** «к БРИКС присоединилась», "the African Union suspended", "BRICS admitted Egypt", "an EU member". */
    private Optional<Group> before() {
        Optional<Group> actor = takesObject() ? actor() : Optional.empty();
        boolean acts = actor.filter(groups::isOrganisation).isPresent();
        if (takesObject() && acts && !isPassive()) {
            return isSurelyShutOut() ? actor : Optional.empty();
        }
        Group best = null;
        for (Group group : groups.groups()) {
            boolean near = group.last() < phrase.first() && phrase.first() - group.last() <= NEAR;
            boolean right = scene.language() == Language.RUSSIAN
                    ? group.marker().matches("в|во|к|ко|из")
                    : scene.language() == Language.ENGLISH && group.last() == phrase.first() - 1 && isNoun();
            best = near && right && groups.isOrganisation(group) ? group : best;
        }
        return Optional.ofNullable(best);
    }

    /** "The Union suspended Niger" tells of its membership, "suspended aid to Niger" and "Niger's licence" do not. */
    private boolean isSurelyShutOut() {
        boolean membership =
                phrase.triggers().size() > 1 || scene.folded(phrase.first()).matches(".*(членств|участи|عضوي|مشارك).*");
        Optional<Group> object = objectGroup();
        return switch (scene.language()) {
            case ENGLISH ->
                object.filter(group -> group.first() == phrase.first() + 1 || membership)
                        .filter(group -> membership || MembershipPhrase.isMeant(scene, group))
                        .isPresent();
            case RUSSIAN ->
                membership
                        || object.filter(group -> group.last() + 1
                                                >= scene.units().size()
                                        || !scene.folded(group.last() + 1).matches("из|от"))
                                .isPresent();
            case ARABIC -> membership || reading.verb() != phrase.first();
        };
    }

    private boolean isNoun() {
        return reading.trigger(phrase.first()).filter(Trigger::isNoun).isPresent();
    }

    /** Whose membership it is. */
    List<String> members() {
        Optional<Group> next = reading.changed().equals(Optional.of("chairs")) ? passed() : Optional.empty();
        if (next.isPresent()) {
            return next.get().parties();
        }
        if (isBefore(MembershipWords.HAND)) {
            return receiver();
        }
        List<String> own = phrase.between().stream()
                .filter(group -> !groups.isOrganisation(group) || hasTwo())
                .filter(group -> !Optional.of(group).equals(phrase.organisation()))
                .filter(this::isOwner)
                .flatMap(group -> group.parties().stream())
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        if (takesObject() && !isPassive() && !isOwn()) {
            List<String> objects = objects();
            return objects.isEmpty() && phrase.organisation().isPresent() ? subject() : objects;
        }
        if (reading.changed().equals(Optional.of("member")) && reading.verb() < 0) {
            return told().map(Group::parties).orElse(List.of());
        }
        Optional<Group> owner = reading.verb() < 0 ? owner() : Optional.empty();
        boolean alone = reading.verb() < 0 && announced() < 0 && !isOwn();
        return owner.map(Group::parties).orElseGet(() -> alone ? List.of() : subject());
    }

    /** «председательство перешло к Казахстану», "the presidency passes to Poland". */
    private Optional<Group> passed() {
        for (int at = phrase.last() + 1; at < Math.min(scene.units().size(), phrase.last() + SUBJECT); at++) {
            if (scene.folded(at).matches(MembershipWords.PASS)) {
                return groups.at(at + 2)
                        .filter(group -> group.marker().matches("to|к|ко") && PartyGroups.isParty(group));
            }
        }
        return Optional.empty();
    }

    /** "Handed over the presidency to Argentina". */
    private List<String> receiver() {
        return groups.groups().stream()
                .filter(group -> group.first() > phrase.last() && group.first() - phrase.last() <= FAR)
                .filter(groups::isState)
                .filter(group -> group.marker().matches("to|ل|الي")
                        || (group.isUnmarked()
                                && scene.language() == Language.RUSSIAN
                                && (group.grammar() & Grammatical.DATIVE) != 0))
                .findFirst()
                .map(Group::parties)
                .orElse(List.of());
    }

    private boolean isBefore(WordSet words) {
        for (int at = Math.max(0, phrase.first() - NEAR); at < phrase.first(); at++) {
            if (isWord(at, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwo() {
        return phrase.organisation().isPresent();
    }

    /** In Russian what stands between is the owner in the genitive, or the subject behind its verb. */
    private boolean isOwner(Group group) {
        return group.isUnmarked()
                || group.marker().equals("of")
                || group.marker().equals("ل");
    }

    /** Whether the subject takes in or shuts out somebody else. */
    private boolean takesObject() {
        if (reading.verb() != phrase.first()) {
            return reading.verb() >= 0 && scene.folded(reading.verb()).matches("(grant|given|منح).*");
        }
        return reading.trigger(phrase.first())
                .filter(one -> one.family().equals("suspend")
                        || one.arguments().contains("into")
                        || (one.arguments().contains("object")
                                && one.arguments().contains("в"))
                        || scene.folded(phrase.first()).matches("(grant|given|предостав|منح|قبل|تم |جري ).*"))
                .isPresent();
    }

    private boolean isPassive() {
        Trigger trigger = reading.trigger(head()).orElse(null);
        if (trigger == null || !trigger.features().contains("passive")) {
            return false;
        }
        if (scene.language() == Language.ENGLISH) {
            for (int at = Math.max(0, head() - 3); at < head(); at++) {
                if (MembershipWords.BE.contains(
                        scene.tokens(), scene.units().get(at).from())) {
                    return true;
                }
            }
            return false;
        }
        return trigger.isOnlyPassive() || scene.language() == Language.RUSSIAN;
    }

    /** "Its membership". */
    private boolean isOwn() {
        int from = Math.max(0, phrase.first() - 1);
        for (int at = from; at <= phrase.last(); at++) {
            for (int token = scene.units().get(at).from();
                    token < scene.units().get(at).to();
                    token++) {
                if (MembershipWords.OWN.contains(scene.tokens(), token)) {
                    return true;
                }
            }
        }
        return scene.folded(phrase.first()).matches("(заморо|приостан)\\S+ участие");
    }

    /** Who is taken in or shut out: the states behind the verb and behind the organisation's name. */
    private List<String> objects() {
        return objectGroup().map(Group::parties).orElse(List.of());
    }

    private Optional<Group> objectGroup() {
        return groups.groups().stream()
                .filter(group -> group.first() > head()
                        && group.first() - phrase.last() <= NEAR
                        && (group.isUnmarked() || group.marker().equals("of"))
                        && !group.adjective()
                        && PartyGroups.isParty(group)
                        && !groups.isOrganisation(group))
                .findFirst();
    }

    /** "Finland's accession", "the Polish presidency". */
    private Optional<Group> owner() {
        Group best = null;
        for (Group group : groups.groups()) {
            boolean owner = group.last() < phrase.first()
                    && phrase.first() - group.last() <= NEAR
                    && PartyGroups.isParty(group)
                    && !groups.isOrganisation(group)
                    && (group.possessive() || group.adjective());
            best = owner ? group : best;
        }
        return Optional.ofNullable(best);
    }

    /** "Hungary is a member", "a member, Hungary": who stands right before the word, or right behind. */
    private Optional<Group> told() {
        int reach = scene.language() == Language.ARABIC ? 2 : NEAR;
        Group best = null;
        for (Group group : groups.groups()) {
            boolean before = group.last() < phrase.first()
                    && phrase.first() - group.last() <= reach
                    && group.isUnmarked()
                    && !group.adjective();
            boolean behind =
                    group.first() == phrase.last() + 1 && phrase.organisation().isEmpty();
            best = (before || behind) && groups.isState(group) && !group.possessive() ? group : best;
        }
        return Optional.ofNullable(best);
    }

    private List<String> subject() {
        Optional<Group> group = actor();
        if (group.isEmpty() && scene.hasTrigger(Math.max(0, head() - NEAR), head(), "home")) {
            return scene.story().home().map(List::of).orElse(List.of());
        }
        return group.filter(PartyGroups::isParty).map(Group::parties).orElse(List.of());
    }

    /** Who does it: the nearest before the verb, or the first behind it. */
    private Optional<Group> actor() {
        Group best = null;
        for (Group group : groups.groups()) {
            boolean before = group.last() < head() && head() - group.last() <= FAR;
            best = before && canAct(group) && !isCut(group.last() + 1, head()) ? group : best;
        }
        Optional<Group> behind = groups.groups().stream()
                .filter(group -> group.first() > head() && group.first() - head() <= NEAR)
                .filter(group -> canAct(group) && !Optional.of(group).equals(phrase.organisation()))
                .findFirst();
        return switch (scene.language()) {
            case ENGLISH -> Optional.ofNullable(best);
            case RUSSIAN -> Optional.ofNullable(best).or(() -> behind);
            case ARABIC -> behind.or(() -> nearest());
        };
    }

    private Optional<Group> nearest() {
        Group best = null;
        for (Group group : groups.groups()) {
            boolean before = group.last() < head() && head() - group.last() <= FAR;
            best = before && canAct(group) && !isCut(group.last() + 1, head()) ? group : best;
        }
        return Optional.ofNullable(best);
    }

    private boolean canAct(Group group) {
        boolean nominative = scene.language() != Language.RUSSIAN
                || (group.grammar() & Grammatical.CASES) == 0
                || (group.grammar() & Grammatical.NOMINATIVE) != 0;
        boolean relative = isWord(group.last() + 1, MembershipWords.RELATIVE)
                || isWord(group.last() + 2, MembershipWords.RELATIVE);
        boolean own = MembershipWords.OWN.contains(
                scene.tokens(), scene.units().get(group.first()).from());
        boolean alone = !group.adjective() && !group.possessive() && group.isUnmarked() && nominative;
        return !own && !group.players().isEmpty() && (alone || relative || isGovernment(group));
    }

    /** "Mali's transitional government", «власти Армении». */
    private boolean isGovernment(Group group) {
        if (scene.language() == Language.RUSSIAN) {
            return group.isUnmarked() && isWord(group.first() - 1, MembershipWords.GOVERNMENT);
        }
        return (group.possessive() || group.adjective())
                && group.isUnmarked()
                && (isWord(group.last() + 1, MembershipWords.GOVERNMENT)
                        || isWord(group.last() + 2, MembershipWords.GOVERNMENT)
                        || isWord(group.last() + 3, MembershipWords.GOVERNMENT));
    }

    private boolean isWord(int at, WordSet words) {
        return at >= 0
                && at < scene.units().size()
                && words.contains(scene.tokens(), scene.units().get(at).from());
    }

    /** Another event, or the end of a clause, between two places. */
    private boolean isCut(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.units().get(at) instanceof TriggerUnit unit
                    && InstrumentScanner.isFinite(scene, unit)
                    && !unit.is(
                            "hold",
                            "take-place",
                            "plan",
                            "propose",
                            "invite",
                            "hope",
                            "consider",
                            "deny",
                            "decline",
                            "condition",
                            "negation")
                    && !unit.is(MembershipPhrase.FAMILIES)
                    && !MembershipWords.ANNOUNCED.contains(scene.tokens(), unit.from())
                    && !MembershipWords.DONE.contains(scene.tokens(), unit.from())) {
                return true;
            }
        }
        return scene.isBroken(from, to);
    }
}
