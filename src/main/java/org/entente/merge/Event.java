package org.entente.merge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.article.PublicationDate;
import org.entente.fact.Actor;
import org.entente.fact.ActorInRole;
import org.entente.fact.Agreement;
import org.entente.fact.Fact;

/**
 * An event with the values that are accepted for it.
 *
 * @param key its identity
 * @param accepted the accepted values, in the shape of a fact of the event's type
 * @param disputes on what its reports disagree
 * @param reports who tells of it, by date of publication; never empty
 * @param replaced the identities of events that turned out to be this one
 */
public record Event(EventKey key, Fact accepted, Set<Disputable> disputes, List<Told> reports, Set<EventKey> replaced) {
    public Event {
        replaced = Set.copyOf(replaced);
        disputes = Set.copyOf(disputes);
        reports = List.copyOf(reports);
    }

    /** Where the reports are compared with others. */
    public Set<String> blocks() {
        Set<String> blocks = new TreeSet<>();
        reports.forEach(told -> blocks.addAll(Blocks.of(told).names()));
        return blocks;
    }

    /** What was said of its status as time went on: each time that it changed, with the day of the article. */
    public List<StatusChange> history() {
        return StatusHistory.of(reports);
    }

    /**
     * The report by which the instrument of an agreement's step is known: the latest with a title, else the first. The accepted values do not name it,
     * as they may together be what no report says, and only what reports say is described.
     */
    public Told titled() {
        return reports.reversed().stream()
                .filter(told -> told.fact() instanceof Agreement agreement
                        && agreement.title().isPresent())
                .findFirst()
                .orElseGet(reports::getFirst);
    }

    /**
     * The people whom reports name so that they have other identities than the accepted one: by the accepted actor, those of the reports. The reports
     * are the evidence.
     */
    public Map<Actor, Set<Actor>> namesakes() {
        Map<Actor, Set<Actor>> namesakes = new LinkedHashMap<>();
        for (ActorInRole inRole : accepted.actors()) {
            Optional<String> identity = ActorKey.person(inRole.actor());
            Optional<Someone> someone = Someone.of(inRole.actor());
            for (Told told : someone.isPresent() ? reports : List.<Told>of()) {
                told.fact().actors().stream()
                        .map(ActorInRole::actor)
                        .filter(actor -> ActorKey.person(actor).isPresent()
                                && !ActorKey.person(actor).equals(identity)
                                && Someone.of(actor).filter(someone.get()::is).isPresent())
                        .forEach(actor -> namesakes
                                .computeIfAbsent(inRole.actor(), accepted -> new LinkedHashSet<>())
                                .add(actor));
            }
        }
        return namesakes;
    }

    /** The day of the first article that tells of it. */
    public Optional<LocalDate> firstReported() {
        return reports.stream()
                .flatMap(told -> told.article().published().stream())
                .map(PublicationDate::day)
                .min(LocalDate::compareTo);
    }

    /** The day of the latest article that tells of it. */
    public Optional<LocalDate> lastReported() {
        return reports.stream()
                .flatMap(told -> told.article().published().stream())
                .map(PublicationDate::day)
                .max(LocalDate::compareTo);
    }
}
