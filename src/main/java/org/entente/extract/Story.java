package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.text.Grammatical;
import org.jspecify.annotations.Nullable;

/** What has been told so far of a text: who was named last, which states it is about. */
final class Story {
    private static final int REMEMBERED = 24;
    private static final double FADING = 0.88;

    private final Document document;
    private final DocumentEntities entities;
    private final List<Player> recent = new ArrayList<>();
    private final StateCounts counts;
    private final TradeMemory trade = new TradeMemory(this);
    private int changedIn = -1;
    private List<String> changed = List.of();
    private int ceremony = -1;
    private Optional<String> receiver = Optional.empty();
    private final Instruments instruments = new Instruments();
    private @Nullable Player focus;
    private final Trace trace;

    Story(Document document, DocumentEntities entities, Trace trace) {
        this.trace = trace;
        this.document = document;
        this.entities = entities;
        this.counts = StateCounts.of(document);
    }

    Document document() {
        return document;
    }

    /** Who listens to how the text is read. */
    Trace trace() {
        return trace;
    }

    DocumentEntities entities() {
        return entities;
    }

    /** Learns between whom the relations are that a sentence tells of. */
    void change(int sentence, List<String> parties) {
        changedIn = sentence;
        changed = List.copyOf(parties);
    }

    /** Between whom the relations are that were told of before in the same sentence; empty when none were. */
    List<String> changed(int sentence) {
        return sentence == changedIn ? changed : List.of();
    }

    /** Learns that a sentence tells of envoys who present their credentials. */
    void ceremony(int sentence, Optional<String> to) {
        ceremony = sentence;
        receiver = to;
    }

    /** Whether the sentence before told of envoys who present their credentials. */
    boolean isCeremony(int sentence) {
        return ceremony >= 0 && sentence - ceremony <= 1;
    }

    /** The state that received the credentials. */
    Optional<String> receiver() {
        return receiver;
    }

    /** The instruments that have been told of so far. */
    Instruments instruments() {
        return instruments;
    }

    /** The parties of the text, the most named first. */
    List<String> states() {
        return counts.states();
    }

    /** The two states of a text that is about two and names others only in passing. */
    Optional<List<String>> onlyPair() {
        return counts.onlyPair();
    }

    /** The state that the text calls "the country", when anything tells. */
    Optional<String> home() {
        return entities.home();
    }

    /** The other of the two states that the text is about. */
    Optional<String> otherThan(String party) {
        return states().stream().filter(state -> !state.equals(party)).findFirst();
    }

    /** What of trade has been told so far. */
    TradeMemory trade() {
        return trade;
    }

    /** Who a mention is: several when it is shared, none when it points to nobody. */
    List<Player> players(ActorMention mention) {
        List<Player> players = resolve(mention);
        players.forEach(this::remember);
        return players;
    }

    private List<Player> resolve(ActorMention mention) {
        List<OfficeTitle> offices = entities.offices(mention);
        Optional<OfficeTitle> office = offices.isEmpty() ? Optional.empty() : Optional.of(offices.getFirst());
        if (mention.name().isPresent()) {
            DocumentPerson person = entities.person(mention.name().get()).orElse(null);
            return person == null ? List.of() : List.of(player(person, mention, office));
        }
        if (office.isEmpty() && !mention.counterpart()) {
            return each(mention.parties(), Player::whole);
        }
        if (office.isEmpty()) {
            return List.of();
        }
        if (mention.parties().isEmpty()) {
            return holders(office.get(), mention.features());
        }
        return each(mention.parties(), party -> holder(office.get(), party));
    }

    private static List<Player> each(List<String> parties, Function<String, Player> player) {
        List<Player> players = new ArrayList<>(parties.size());
        for (String party : parties) {
            players.add(player.apply(party));
        }
        return players;
    }

    private Player player(DocumentPerson person, ActorMention mention, Optional<OfficeTitle> office) {
        Optional<String> party =
                mention.parties().size() == 1 ? Optional.of(mention.parties().getFirst()) : person.party();
        Optional<OfficeTitle> best = office.isPresent() && !office.get().weak()
                ? office
                : person.offices().stream()
                        .filter(one -> !one.weak())
                        .findFirst()
                        .or(() -> office);
        boolean inOffice = best.isPresent();
        return new Player(Optional.of(person), best, party.or(() -> inOffice ? home() : Optional.empty()));
    }

    /** The holder of an office of a party, by name when the text names him somewhere. */
    private Player holder(OfficeTitle office, String party) {
        return entities.persons().stream()
                .filter(person -> person.party().equals(Optional.of(party)))
                .filter(person -> person.offices().stream().anyMatch(one -> isOne(office, one)))
                .findFirst()
                .map(person -> new Player(Optional.of(person), best(person, office), Optional.of(party)))
                .orElseGet(() -> new Player(Optional.empty(), Optional.of(office), Optional.of(party)));
    }

    private static Optional<OfficeTitle> best(DocumentPerson person, OfficeTitle office) {
        return person.offices().stream()
                .filter(one -> !one.weak() && isOne(office, one))
                .findFirst()
                .or(() -> Optional.of(office));
    }

    /** "The minister", "the two presidents": those named last who hold such an office. */
    private List<Player> holders(OfficeTitle office, int features) {
        boolean several =
                (features & (Grammatical.PLURAL | Grammatical.DUAL)) != 0 && (features & Grammatical.SINGULAR) == 0;
        List<Player> found = new ArrayList<>();
        if (!several) {
            focus().filter(player ->
                            player.office().filter(one -> isOne(office, one)).isPresent())
                    .ifPresent(found::add);
        }
        for (int i = recent.size() - 1; i >= 0 && found.size() < (several ? 2 : 1); i--) {
            Player player = recent.get(i);
            boolean fits = player.office().filter(one -> isOne(office, one)).isPresent();
            boolean known = found.stream()
                    .anyMatch(one -> one.isCompatible(player) || one.party().equals(player.party()));
            if (fits && !known) {
                found.add(player);
            }
        }
        return found;
    }

    /** Whether "the minister" may be a minister of foreign affairs. */
    private static boolean isOne(OfficeTitle said, OfficeTitle held) {
        return said.kind().equals(held.kind())
                || ((said.weak()
                                || said.kind().equals("minister")
                                || said.kind().equals("leader"))
                        && (said.kind().equals("leader") || held.kind().contains(said.kind())));
    }

    /** Whom the text is about just now: who did what the sentence before told. */
    Optional<Player> focus() {
        return Optional.ofNullable(focus);
    }

    /** Sets whom the text is about. */
    void focusOn(Player player) {
        focus = player;
    }

    /** The two named last who act for different parties: "the sides". */
    List<Player> lastPair() {
        List<Player> pair = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && pair.size() < 2; i--) {
            Player player = recent.get(i);
            boolean other = pair.stream().noneMatch(one -> one.party().equals(player.party()));
            if (player.party().isPresent() && other) {
                pair.add(player);
            }
        }
        return pair;
    }

    /** The parties that the text has been about of late, the likeliest first: named often and not long ago, the state of the text before others. */
    List<String> about() {
        Map<String, Double> weights = new LinkedHashMap<>();
        double weight = 1;
        for (int i = recent.size() - 1; i >= 0; i--, weight *= FADING) {
            String party = recent.get(i).party().orElse("");
            if (!party.isEmpty()) {
                double worth = home().equals(Optional.of(party)) ? 1.4 : party.length() == 2 ? 1 : 0.8;
                weights.merge(party, weight * worth, Double::sum);
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void remember(Player player) {
        recent.add(player);
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }
}
