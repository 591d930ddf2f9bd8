package org.entente.gazetteer;

import static org.entente.gazetteer.Descriptions.DIP;
import static org.entente.gazetteer.Descriptions.folder;
import static org.entente.gazetteer.Descriptions.slug;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.article.Language;

/** Makes entities of the Turtle files. */
final class GazetteerCompiler {
    private final Descriptions descriptions;
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    private GazetteerCompiler(Descriptions descriptions) {
        this.descriptions = descriptions;
        for (String subject : descriptions.subjects()) {
            if (subject.startsWith("id/membership/")) {
                members.computeIfAbsent(required(subject, "organisation"), path -> new ArrayList<>())
                        .add(slug(required(subject, "member")));
            }
        }
    }

    /** What the files that come with the program say. */
    static Descriptions bundled() {
        Descriptions bundled = new Descriptions();
        GazetteerFiles.send(Descriptions.BASE, bundled);
        return bundled;
    }

    /** The entities that are described, in the order of the files. */
    static List<Entity> compile(Descriptions descriptions) {
        GazetteerCompiler compiler = new GazetteerCompiler(descriptions);
        return descriptions.subjects().stream()
                .flatMap(subject -> compiler.entity(subject).stream())
                .toList();
    }

    /** The entity, or nothing for a membership and a file's own description. */
    private Optional<Entity> entity(String subject) {
        String slug = slug(subject);
        return switch (folder(subject)) {
            case "id/state/" -> Optional.of(state(subject, slug));
            case "id/organisation/" -> Optional.of(organisation(subject, slug));
            case "id/group/" -> Optional.of(new Group(slug, descriptions.labels(subject)));
            case "id/place/" -> Optional.of(place(subject, slug));
            case "id/currency/" -> Optional.of(new Currency(slug, descriptions.labels(subject)));
            case "id/office-kind/" -> Optional.of(new OfficeKind(slug, descriptions.labels(subject)));
            default -> Optional.empty();
        };
    }

    private State state(String subject, String code) {
        Labels labels = descriptions.labels(subject);
        Map<Language, String> formalNames = descriptions.names(subject, DIP + "formalName");
        return new State(
                code,
                descriptions.text(subject, "alpha3"),
                labels,
                formalNames.containsKey(Language.ENGLISH) ? new Labels(formalNames, Map.of()) : labels,
                descriptions.reference(subject, "capital").map(Descriptions::slug),
                descriptions.text(subject, "dissolved").map(LocalDate::parse),
                descriptions
                        .values(subject, DIP + "succeededBy")
                        .map(Descriptions::path)
                        .map(Descriptions::slug)
                        .toList());
    }

    private Organisation organisation(String subject, String slug) {
        String code = descriptions
                .text(subject, "code")
                .orElseThrow(() -> new IllegalArgumentException("an organisation needs a dip:code"));
        Map<Language, String> acronyms = descriptions.names(subject, DIP + "acronym");
        acronyms.putIfAbsent(Language.ENGLISH, code);
        return new Organisation(
                slug,
                code,
                new Labels(acronyms, Map.of()),
                descriptions.labels(subject),
                members.getOrDefault(subject, List.of()));
    }

    private Place place(String subject, String slug) {
        return new Place(
                slug,
                descriptions.labels(subject),
                descriptions.reference(subject, "country").map(Descriptions::slug));
    }

    private String required(String subject, String term) {
        return descriptions
                .reference(subject, term)
                .orElseThrow(() -> new IllegalArgumentException(subject + " needs a dip:" + term));
    }
}
