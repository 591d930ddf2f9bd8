package org.entente.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.fact.Actor;

/** Who takes part in an event by all its reports: each once, though the reports name him in different scripts and words. */
final class AcceptedCast {
    private final List<Member> members = new ArrayList<>();
    private int reports;
    private int mostInOneReport;

    /** Somebody as several reports name him. */
    private static final class Member {
        private Actor fullest;
        private final List<Someone> names = new ArrayList<>();
        private final Set<Integer> reports = new HashSet<>();

        Member(Actor actor) {
            fullest = actor;
            Someone.of(actor).ifPresent(names::add);
        }

        boolean is(Actor actor) {
            Optional<Someone> someone = Someone.of(actor);
            if (someone.isEmpty()) {
                return names.isEmpty() && ActorKey.identity(fullest).equals(ActorKey.identity(actor));
            }
            return names.stream().anyMatch(name -> name.is(someone.get()));
        }

        void add(Actor actor) {
            fullest = tellsMore(actor, fullest) ? actor : fullest;
            Someone.of(actor).ifPresent(names::add);
        }
    }

    /** Takes the actors of a report; no two of them are the same. */
    void add(List<Actor> actors) {
        Set<Member> taken = new HashSet<>();
        for (Actor actor : actors) {
            Optional<Member> known = members.stream()
                    .filter(member -> !taken.contains(member) && member.is(actor))
                    .findFirst();
            known.ifPresent(member -> member.add(actor));
            Member member = known.orElseGet(() -> {
                Member added = new Member(actor);
                members.add(added);
                return added;
            });
            member.reports.add(reports);
            taken.add(member);
        }
        reports++;
        mostInOneReport = Math.max(mostInOneReport, actors.size());
    }

    List<Actor> actors() {
        List<Actor> named = members.stream()
                .filter(member -> !member.names.isEmpty() || !isNamedByAnother(member))
                .map(member -> member.fullest)
                .toList();
        return named.size() >= mostInOneReport
                ? named
                : members.stream().map(member -> member.fullest).toList();
    }

    /** Whether other reports name somebody for the same party, in the same office if one is told. */
    private boolean isNamedByAnother(Member nameless) {
        return members.stream()
                .filter(member -> !member.names.isEmpty() && Collections.disjoint(member.reports, nameless.reports))
                .anyMatch(member -> isOf(member.fullest, nameless.fullest));
    }

    private static boolean isOf(Actor named, Actor nameless) {
        return named.represents().equals(nameless.represents())
                && (nameless.office().isEmpty()
                        || named.office().isEmpty()
                        || named.office().equals(nameless.office()));
    }

    /** Whether one names more parts than the other, or as many and the name in Latin letters, so that one spelling is accepted everywhere. */
    private static boolean tellsMore(Actor one, Actor other) {
        long more = parts(one) - parts(other);
        return more > 0 || (more == 0 && isLatin(one) && !isLatin(other));
    }

    private static boolean isLatin(Actor actor) {
        return actor.name()
                .filter(name -> name.chars().anyMatch(letter -> letter >= 'A' && letter <= 'z'))
                .isPresent();
    }

    private static long parts(Actor actor) {
        return Stream.of(actor.name(), actor.person(), actor.office(), actor.represents())
                .filter(Optional::isPresent)
                .count();
    }
}
