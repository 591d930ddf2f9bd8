package org.entente.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.article.Language;
import org.entente.extract.Mention.PartyKind;
import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.LexiconMatches;
import org.entente.gazetteer.Person;
import org.entente.gazetteer.State;
import org.entente.gazetteer.World;
import org.entente.text.AmountMention;
import org.entente.text.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds in a text who, which office, where, when and how much. */
public final class MentionFinder {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::start)
            .thenComparing(Comparator.comparingInt(Mention::end).reversed());

    private final Document document;
    private final DocumentEntities entities;
    private final Gazetteer gazetteer;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(Document document, DocumentEntities entities) {
        this.document = document;
        this.entities = entities;
        this.gazetteer = document.world().gazetteer();
    }

    /**
     * What a text mentions, in the order of the text and without overlap.
     *
     * @param published the day of its publication; without it dates such as "on Monday" are passed over
     */
    public static List<Mention> find(String text, Language language, Optional<LocalDate> published) {
        return find(text, language, published, World.bundled());
    }

    /** What a text mentions that is read with a user's own gazetteer, too. */
    public static List<Mention> find(String text, Language language, Optional<LocalDate> published, World world) {
        Document document = Document.of(text, language, published, world);
        return find(document, DocumentEntities.of(document));
    }

    /** What a text mentions that is read already. */
    static List<Mention> find(Document document, DocumentEntities entities) {
        MentionFinder finder = new MentionFinder(document, entities);
        finder.document.sentences().forEach(finder::add);
        return finder.inOrder();
    }

    private List<Mention> inOrder() {
        found.sort(ORDER);
        List<Mention> apart = new ArrayList<>(found.size());
        int end = 0;
        for (Mention mention : found) {
            if (mention.start() >= end && mention.end() > mention.start()) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return List.copyOf(apart);
    }

    private void add(Sentence sentence) {
        int next = 0;
        for (Atom atom : sentence.atoms()) {
            while (next < sentence.actors().size()
                    && sentence.actors().get(next).to() <= atom.from()) {
                next++;
            }
            ActorMention actor =
                    next < sentence.actors().size() ? sentence.actors().get(next) : null;
            if (actor == null || atom.from() < actor.from()) {
                add(atom);
            } else if (atom.from() == actor.from()) {
                if (actor.isParty()) {
                    add(atom);
                } else {
                    found.add(mention(actor));
                }
            }
        }
        for (DateMention date : sentence.dates()) {
            found.add(new Mention.Date(start(date.from(), 0) + date.prefix(), end(date.to()), date.edtf()));
        }
        for (AmountMention amount : sentence.amounts()) {
            found.add(new Mention.Amount(start(amount.from(), 0), end(amount.to()), amount.text()));
        }
    }

    private Mention mention(ActorMention actor) {
        int start = start(actor.from(), actor.clitics());
        int end = end(actor.to());
        List<String> offices = entities.offices(actor).stream()
                .map(OfficeTitle::title)
                .distinct()
                .toList();
        if (actor.name().isEmpty()) {
            List<String> parties = actor.parties().stream().map(this::code).toList();
            return new Mention.Office(start, end, offices, parties, actor.counterpart(), actor.former());
        }
        Name name = actor.name().get();
        Optional<DocumentPerson> person = entities.person(name);
        Optional<Person> known = person.flatMap(DocumentPerson::known);
        Optional<String> party = actor.parties().size() == 1
                ? Optional.of(actor.parties().getFirst())
                : person.flatMap(DocumentPerson::party);
        return new Mention.Person(
                start,
                end,
                name.text(),
                person.map(DocumentPerson::name).orElse(name.text()),
                known.map(Person::slug),
                known.map(Person::wellKnownName),
                offices,
                party.map(this::code),
                actor.former());
    }

    private String code(String target) {
        return Parties.code(target, gazetteer);
    }

    private void add(Atom atom) {
        Mention mention = mention(atom);
        if (mention != null) {
            found.add(mention);
        }
    }

    private @Nullable Mention mention(Atom atom) {
        int start = start(atom.from(), atom.clitics());
        int end = end(atom.to());
        return switch (atom.kind()) {
            case STATE, ADJECTIVE, SEAT, MINISTRY -> state(start, end, atom.target());
            case CAPITAL -> capital(start, end, atom.target());
            case ORGANISATION -> organisation(start, end, atom.target());
            case PLACE -> place(start, end, atom.target());
            case OFFICE,
                    MODIFIER,
                    HONORIFIC,
                    PERSON,
                    ARTICLE,
                    POSSESSIVE,
                    AND,
                    COMMA,
                    OF,
                    TO,
                    DASH,
                    INSTITUTION,
                    HOME,
                    REGION,
                    OPEN,
                    CLOSE,
                    OTHER -> null;
        };
    }

    private Mention state(int start, int end, String code) {
        String name =
                gazetteer.state(code).map(state -> state.labels().english()).orElse(code);
        return new Mention.Party(start, end, PartyKind.STATE, code, name);
    }

    private Mention capital(int start, int end, String code) {
        Optional<Mention> place = gazetteer.state(code).flatMap(State::capital).map(slug -> place(start, end, slug));
        return place.orElseGet(() -> state(start, end, code));
    }

    private Mention organisation(int start, int end, String target) {
        String code = code(target);
        if (!code.equals(target)) {
            return new Mention.Party(start, end, PartyKind.GROUP, code, code);
        }
        String name = gazetteer
                .organisation(code)
                .map(organisation -> organisation.labels().english())
                .orElse(code);
        return new Mention.Party(start, end, PartyKind.ORGANISATION, code, name);
    }

    private Mention place(int start, int end, String slug) {
        return gazetteer
                .placeOf(slug)
                .map(place -> new Mention.Place(start, end, place.labels().english(), place.country()))
                .orElseGet(() -> new Mention.Place(start, end, slug, Optional.empty()));
    }

    /** Where a token begins behind the letters that are written together with it. */
    private int start(int token, int clitics) {
        int letters = ((clitics & LexiconMatches.AND) != 0 ? 1 : 0) + ((clitics & ~LexiconMatches.AND) != 0 ? 1 : 0);
        int at = document.tokens().start(token);
        String text = document.tokens().text();
        for (; letters > 0 && at + 1 < document.tokens().end(token); letters--) {
            at++;
            while (at + 1 < document.tokens().end(token) && isMark(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isMark(char letter) {
        return letter == 'ـ' || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private int end(int token) {
        return document.tokens().end(token - 1);
    }
}
