package org.entente.catalogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Language;
import org.entente.fact.Status;
import org.entente.rdf.EventType;

/** An event in as few bytes as serve; there may be a million of them. Days are counted from 1970. */
final class Entry {
    static final int UNKNOWN = Integer.MIN_VALUE;
    private static final String[] NONE = {};

    final String path;
    final EventType type;
    Status status = Status.HELD;
    int earliest = UNKNOWN;
    int latest = UNKNOWN;
    int reports;
    boolean disputed;
    byte languages;
    String[] parties = NONE;
    String[] people = NONE;

    Entry(String path, EventType type) {
        this.path = path;
        this.type = type;
    }

    boolean isToldIn(Language language) {
        return (languages & bit(language)) != 0;
    }

    static byte bit(Language language) {
        return switch (language) {
            case ARABIC -> 1;
            case RUSSIAN -> 2;
            case ENGLISH -> 4;
        };
    }

    /** Whether it can have been in this calendar year; an event without a first day is in none. */
    boolean isIn(int year) {
        if (earliest == UNKNOWN) {
            return false;
        }
        return year(earliest) <= year && year <= year(latest == UNKNOWN ? earliest : latest);
    }

    /** The calendar year of a day. */
    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    boolean hasParty(String party) {
        for (String mine : parties) {
            if (mine.equals(party)) {
                return true;
            }
        }
        return false;
    }

    Listed listed() {
        Set<Language> told = EnumSet.noneOf(Language.class);
        for (Language language : Language.values()) {
            if (isToldIn(language)) {
                told.add(language);
            }
        }
        return new Listed(path, type, status, day(earliest), day(latest), reports, disputed, told, List.of(parties));
    }

    private static Optional<LocalDate> day(int day) {
        return day == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
