package org.entente.extract;

import java.util.List;

/** Those who go along: "accompanied by", "the delegation includes", «يرافقه وفد يضم». */
final class Companions {
    private static final WordSet MEMBERS =
            WordSet.words("includes included including comprises comprised comprising включает включены входят вошли"
                    + " составе يضم ضم يضمه ويضم تضم يرافقه رافقه برفقة يرافقها عضوية بمعية accompanied accompanying"
                    + " сопровождают сопровождает сопровождали вместе");

    private Companions() {}

    /** Adds those who go along with the travellers of the last visits. */
    static void read(Scene scene, FactBook book) {
        List<Integer> triggers = scene.triggers("accompany");
        List<Draft> visits = triggers.isEmpty() ? List.of() : VisitFrame.current(book);
        if (visits.isEmpty()) {
            return;
        }
        Player leader = visits.getFirst().players.getFirst();
        int members = members(scene, triggers.getFirst());
        if (members < 0 || leader.person().isEmpty()) {
            return;
        }
        for (Group group : scene.groups()) {
            if (group.first() > members
                    && !scene.isBroken(members, group.first())
                    && Travellers.isPersonal(group)
                    && group.players().stream().noneMatch(leader::isCompatible)) {
                group.players().forEach(player -> join(scene, visits, leader, player));
                return;
            }
        }
    }

    private static int members(Scene scene, int from) {
        for (int at = Math.max(0, from - 3); at < scene.units().size(); at++) {
            Unit unit = scene.units().get(at);
            if (MEMBERS.contains(scene.tokens(), unit.from()) || MEMBERS.contains(scene.tokens(), unit.to() - 1)) {
                return at;
            }
        }
        return -1;
    }

    private static void join(Scene scene, List<Draft> visits, Player leader, Player player) {
        boolean other = player.party().isPresent()
                && !player.party().equals(leader.party())
                && !player.party().equals(scene.story().home());
        if (other || player.person().isEmpty()) {
            return;
        }
        Player companion = new Player(player.person(), player.office(), leader.party());
        for (Draft visit : visits) {
            if (visit.players.stream().noneMatch(companion::isCompatible)) {
                visit.players.add(companion);
            }
        }
    }
}
