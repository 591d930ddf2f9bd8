package org.entente.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;

/** Finds states, organisations, places, currencies and office kinds by their codes and names. Immutable. */
public final class Gazetteer implements CodeList {
    private final List<Entity> entities;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Place> placesBySlug = new HashMap<>();
    private final OfficeTitles officeTitles = new OfficeTitles();

    private final Map<String, Entity> paths = new HashMap<>();

    Gazetteer(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        entities.forEach(this::index);
    }

    /** The gazetteer that comes with the program, read once. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /** Everything that it knows, in the order of its files. */
    public List<Entity> all() {
        return entities;
    }

    /** The entity of an IRI relative to the dataset's base: {@code id/place/astana}. */
    public Optional<Entity> entity(String path) {
        return Optional.ofNullable(paths.get(path));
    }

    /** The state of an ISO 3166-1 alpha-2 code in capitals. */
    public Optional<State> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The organisation of an acronym or name in any language and any case. */
    public Optional<Organisation> organisation(String name) {
        return Optional.ofNullable(organisations.get(fold(name)));
    }

    /** The region or grouping of this name. */
    public Optional<Group> group(String name) {
        return Optional.ofNullable(groups.get(fold(name)));
    }

    /** The city of this name in any language. */
    public Optional<Place> place(String name) {
        return Optional.ofNullable(places.get(fold(name)));
    }

    /** The city of a slug. */
    public Optional<Place> placeOf(String slug) {
        return Optional.ofNullable(placesBySlug.get(slug));
    }

    /** The currency of an ISO 4217 code in capitals. */
    public Optional<Currency> currency(String code) {
        return Optional.ofNullable(currencies.get(code));
    }

    /** The state, organisation or group that somebody acts for; a code that a state and an organisation share ({@code AU}) is the state's. */
    public Optional<Entity> actor(String codeOrName) {
        return state(codeOrName)
                .map(Entity.class::cast)
                .or(() -> organisation(codeOrName))
                .or(() -> group(codeOrName));
    }

    /**
     * Whom the holder of an office acts for: as {@link #actor(String)}, but where a state and an organisation share the code, an
     * office that names the organisation is the organisation's ({@code AU} with {@code Chairperson of the African Union}).
     */
    public Optional<Entity> actor(String codeOrName, String office) {
        return organisation(codeOrName)
                .filter(organisation ->
                        organisation.labels().all(Language.ENGLISH).anyMatch(office::contains))
                .map(Entity.class::cast)
                .or(() -> actor(codeOrName));
    }

    /**
     * The kind of an office, from its English title in any case, with or without articles and with or without what it is of:
     * {@code Ambassador to Kazakhstan} is an ambassador, {@code Deputy Minister of Oil} a deputy minister.
     */
    public Optional<OfficeKind> officeKind(String englishTitle) {
        return officeTitles.kind(englishTitle);
    }

    @Override
    public boolean isState(String code) {
        return states.containsKey(code);
    }

    @Override
    public boolean isOrganisation(String acronym) {
        return organisation(acronym).isPresent();
    }

    @Override
    public boolean isCurrency(String code) {
        return currencies.containsKey(code);
    }

    @Override
    public String canonical(String code) {
        return isState(code) ? code : organisation(code).map(Organisation::code).orElse(code);
    }

    private void index(Entity entity) {
        paths.put(entity.path(), entity);
        switch (entity) {
            case State state -> {
                states.put(state.code(), state);
                officeTitles.add(state);
            }
            case Currency currency -> currencies.put(currency.code(), currency);
            case Group group -> indexNames(groups, group, group.labels());
            case Place place -> {
                placesBySlug.put(place.slug(), place);
                indexNames(places, place, place.labels());
            }
            case OfficeKind kind -> officeTitles.add(kind);
            case Organisation organisation -> {
                organisations.put(fold(organisation.code()), organisation);
                indexNames(organisations, organisation, organisation.acronyms());
                indexNames(organisations, organisation, organisation.labels());
            }
        }
    }

    private static <E> void indexNames(Map<String, E> index, E entity, Labels labels) {
        labels.all().forEach(name -> index.putIfAbsent(fold(name), entity));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static final class Bundled {
        static final Gazetteer GAZETTEER = new Gazetteer(GazetteerCompiler.compile(GazetteerCompiler.bundled()));
    }
}
