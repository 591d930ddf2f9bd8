package org.entente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.gazetteer.People;
import org.entente.gazetteer.Person;
import org.entente.text.Folding;
import org.jspecify.annotations.Nullable;

/** One person of a text, however he is named in it. */
final class DocumentPerson {
    private final Set<String> candidates = new LinkedHashSet<>();
    private final List<OfficeTitle> offices = new ArrayList<>();
    private final People people;
    private String name;
    private String[] words;
    private @Nullable String party;

    /** @param words the words of the name as {@link #words} gives them */
    DocumentPerson(Name name, String[] words, People people) {
        this.people = people;
        this.name = name.text();
        this.words = words;
        candidates.addAll(name.known());
        if (Initials.begin(name.text())) {
            candidates.removeIf(slug -> people.person(slug)
                    .filter(one -> one.beginsWith(name.text().charAt(0)))
                    .isEmpty());
        }
    }

    /** The fullest name. */
    String name() {
        return name;
    }

    /** The slug, when the gazetteer knows just one person of these names. */
    Optional<Person> known() {
        return candidates.size() == 1 ? people.person(candidates.iterator().next()) : Optional.empty();
    }

    Set<String> candidates() {
        return candidates;
    }

    Optional<String> party() {
        return Optional.ofNullable(party);
    }

    List<OfficeTitle> offices() {
        return offices;
    }

    /** Learns whom he acts for; what was said first stays. */
    void actsFor(String code) {
        if (party == null) {
            party = code;
        }
    }

    void holds(OfficeTitle office) {
        offices.add(office);
    }

    /** Learns another way to name him. */
    void isCalled(Name other, String[] more) {
        if (!other.known().isEmpty() && !Initials.begin(other.text())) {
            boolean common = !Collections.disjoint(candidates, other.known());
            if (candidates.isEmpty()) {
                candidates.addAll(other.known());
            } else if (common) {
                candidates.retainAll(other.known());
            }
        }
        if (more.length > words.length) {
            name = other.text();
            words = more;
        }
    }

    /** Narrows the people of the gazetteer that he may be. */
    void isOneOf(List<String> slugs) {
        candidates.clear();
        candidates.addAll(slugs);
    }

    /** Whether a name may be his: the same person of the gazetteer, his family name, or a shorter or longer form of his name. */
    boolean mayBeCalled(Name other, String[] others) {
        if (Initials.begin(other.text()) && !Initials.begin(name)) {
            return Initials.fit(other.text(), name);
        }
        for (String slug : other.known()) {
            if (candidates.contains(slug)) {
                return true;
            }
        }
        String[] fewer = others.length <= words.length ? others : words;
        String[] more = others.length <= words.length ? words : others;
        if (fewer.length == 1) {
            return more[more.length - 1].equals(fewer[0]) || more[0].equals(fewer[0]);
        }
        return (fewer[fewer.length - 1].equals(more[more.length - 1]) && fewer[0].equals(more[0]))
                || startsWith(more, fewer);
    }

    private static boolean startsWith(String[] more, String[] fewer) {
        for (int i = 0; i < fewer.length; i++) {
            if (!more[i].equals(fewer[i])) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name, folded. */
    static String[] words(Name name) {
        return Folding.fold(name.text()).split(" ", -1);
    }
}
