package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody, somewhere, some time or some amount that a text names. Offsets are {@code char}s of the text; Arabic prefixes stand outside. */
public sealed interface Mention {
    /** Where it begins. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** What sort of thing is named: {@code person}, {@code office}, {@code state}, {@code organisation}, {@code group}, {@code place}, {@code date} or {@code amount}. */
    String kind();

    /** What is meant, in one line. */
    String value();

    /**
     * A person, with the office and the state that stand beside the name.
     *
     * @param name the name as this place has it, in its base form: nominative in Russian, without prefixes in Arabic
     * @param person the fullest name that the text gives him
     * @param known who it is, when the gazetteer knows just one such person: the slug in the IRI
     * @param knownAs the well-known Latin form of his name
     * @param offices the English titles that stand with the name here
     * @param party the code of the state or organisation that he acts for, as far as the whole text tells
     * @param former whether the office is past
     */
    record Person(
            int start,
            int end,
            String name,
            String person,
            Optional<String> known,
            Optional<String> knownAs,
            List<String> offices,
            Optional<String> party,
            boolean former)
            implements Mention {
        public Person {
            offices = List.copyOf(offices);
        }

        @Override
        public String kind() {
            return "person";
        }

        @Override
        public String value() {
            List<String> parts = new ArrayList<>(List.of(knownAs.orElse(person)));
            parts.addAll(offices);
            party.ifPresent(parts::add);
            return String.join(", ", parts);
        }
    }

    /**
     * The holder of an office, or several, without a name.
     *
     * @param offices the English titles
     * @param parties the codes of those that they are of, as far as this place says
     * @param counterpart whether it is the office of the one he is set against
     * @param former whether it is past
     */
    record Office(int start, int end, List<String> offices, List<String> parties, boolean counterpart, boolean former)
            implements Mention {
        public Office {
            offices = List.copyOf(offices);
            parties = List.copyOf(parties);
        }

        @Override
        public String kind() {
            return "office";
        }

        @Override
        public String value() {
            List<String> parts = new ArrayList<>(counterpart && offices.isEmpty() ? List.of("counterpart") : offices);
            parts.addAll(parties);
            return String.join(", ", parts);
        }
    }

    /**
     * A state, an organisation or a group, by its name, an adjective, or what stands for it.
     *
     * @param party which of the three
     * @param code the code of a state or an organisation, the English name of a group
     * @param name the English name
     */
    record Party(int start, int end, PartyKind party, String code, String name) implements Mention {
        @Override
        public String kind() {
            return party.code();
        }

        @Override
        public String value() {
            return code.equals(name) ? name : code + " " + name;
        }
    }

    /** What sort of party. */
    enum PartyKind {
        STATE("state"),
        ORGANISATION("organisation"),
        GROUP("group");

        private final String code;

        PartyKind(String code) {
            this.code = code;
        }

        /** The word for it in files. */
        public String code() {
            return code;
        }
    }

    /**
     * A city or another place; a capital may stand for its government.
     *
     * @param name the English name
     * @param country the code of the state that it lies in, absent where that is disputed
     */
    record Place(int start, int end, String name, Optional<String> country) implements Mention {
        @Override
        public String kind() {
            return "place";
        }

        @Override
        public String value() {
            return name + country.map(code -> ", " + code).orElse("");
        }
    }

    /**
     * A date, a period or an interval.
     *
     * @param value what it means, in EDTF
     */
    record Date(int start, int end, String value) implements Mention {
        @Override
        public String kind() {
            return "date";
        }
    }

    /**
     * Money, a quantity, a percentage or a count.
     *
     * @param value what it means in short: {@code 28200000000 USD}
     */
    record Amount(int start, int end, String value) implements Mention {
        @Override
        public String kind() {
            return "amount";
        }
    }
}
