package org.entente.extract;

import java.util.ArrayList;
import java.util.List;

/** What of a fact tells how likely it is right: how it was found, and how much of it was guessed. */
final class FactFeatures {
    private static final int OPENING = 3;

    private final Document document;
    private final DocumentEntities entities;

    FactFeatures(Document document, DocumentEntities entities) {
        this.document = document;
        this.entities = entities;
    }

    /** The features of an event. */
    List<String> of(Draft draft) {
        List<String> features = new ArrayList<>();
        features.add(draft.type.code());
        features.add(draft.rule);
        features.add(document.language().tag());
        features.add(draft.status.code());
        features.add("date " + (draft.date.isEmpty() ? "none" : origin(draft)));
        features.add(position(draft.sentence));
        features.add(draft.told > 1 ? "told again" : "told once");
        long unnamed = draft.players.stream()
                .filter(player -> !isNamed(player, document.sentences().get(draft.sentence)))
                .count();
        features.add(unnamed == 0 ? "sides named" : unnamed == 1 ? "one side not named" : "sides not named");
        boolean offices = draft.players.stream()
                .anyMatch(player -> player.person().isEmpty() && player.office().isPresent());
        boolean whole = draft.players.stream().anyMatch(Player::isWhole);
        features.add(offices ? "office only" : whole ? "state only" : "persons");
        return features;
    }

    /**
     * The features of the holding of an office.
     *
     * @param party how it is known for whom it is: {@code own}, {@code person} or {@code home}
     */
    List<String> of(int sentence, DocumentPerson person, OfficeTitle office, String party) {
        return List.of(
                "Office",
                document.language().tag(),
                position(sentence),
                "for " + party,
                person.known().isPresent() ? "known person" : "unknown person",
                office.weak() ? "weak office" : "sure office",
                person.name().indexOf(' ') > 0 ? "whole name" : "one name");
    }

    private static String origin(Draft draft) {
        return draft.dateOrigin.map(origin -> origin.kind().code()).orElse("own");
    }

    private static String position(int sentence) {
        return sentence == 0 ? "headline" : sentence <= OPENING ? "opening" : "body";
    }

    /** Whether the sentence itself names somebody, not by a pronoun or as one of "the sides". */
    private boolean isNamed(Player player, Sentence sentence) {
        for (ActorMention mention : sentence.actors()) {
            if (isOf(player, mention)) {
                return true;
            }
        }
        String party = player.person().isEmpty() ? player.party().orElse("") : "";
        return !party.isEmpty() && isAtom(party, sentence);
    }

    private static boolean isAtom(String party, Sentence sentence) {
        for (Atom atom : sentence.atoms()) {
            if (atom.kind().isParty() && atom.target().equals(party)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(Player player, ActorMention mention) {
        if (player.person().isPresent() && mention.name().isPresent()) {
            return entities.person(mention.name().get()).equals(player.person());
        }
        if (player.office().isPresent() && mention.name().isEmpty()) {
            return entities.offices(mention).stream()
                    .anyMatch(
                            office -> office.kind().equals(player.office().get().kind()));
        }
        return player.isWhole() && mention.parties().contains(player.party().orElse(""));
    }
}
