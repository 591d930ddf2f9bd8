package org.entente.gazetteer;

import static org.entente.gazetteer.Descriptions.ALTERNATIVE;
import static org.entente.gazetteer.Descriptions.DIP;
import static org.entente.gazetteer.Descriptions.LABEL;
import static org.entente.gazetteer.Descriptions.PREFERRED;
import static org.entente.gazetteer.Descriptions.folder;
import static org.entente.gazetteer.Descriptions.slug;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.entente.article.Language;
import org.entente.text.Grammatical;

/** The Turtle files of a user: who and what they add, in the words of the files that come with the program. */
final class OwnGazetteer {
    private static final String PERSON = "id/person/";
    private static final String OFFICE = "id/office/";
    private static final String OFFICE_KIND = "id/office-kind/";
    private static final String GENDER = "https://schema.org/gender";

    private final Descriptions own = new Descriptions();
    private final Map<String, String> files = new LinkedHashMap<>();

    private OwnGazetteer() {}

    /**
     * Reads a file, or all Turtle files of a folder in the order of their names.
     *
     * @throws GazetteerProblem if one of them is no Turtle or says what can not be
     */
    static OwnGazetteer read(Path path) throws IOException {
        OwnGazetteer gazetteer = new OwnGazetteer();
        for (Path file : filesOf(path)) {
            gazetteer.readFile(file);
        }
        return gazetteer;
    }

    private static List<Path> filesOf(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> turtle = files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
            if (turtle.isEmpty()) {
                throw new GazetteerProblem(path + " holds no file that ends in .ttl");
            }
            return turtle;
        }
    }

    private void readFile(Path file) throws IOException {
        OwnTriples triples = new OwnTriples(file.toString());
        try (InputStream bytes = Files.newInputStream(file)) {
            RDFParser.source(bytes)
                    .lang(Lang.TURTLE)
                    .base(Descriptions.BASE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(triples);
        } catch (RiotException | RuntimeIOException wrong) {
            throw new GazetteerProblem(file + ": " + told(wrong));
        } catch (UncheckedIOException wrong) {
            throw wrong.getCause();
        }
        triples.subjects().forEach(subject -> files.put(subject, file.toString()));
        own.addAll(triples);
    }

    /** {@code line 3, column 7: …} for what the parser says. */
    private static String told(RuntimeException wrong) {
        String message = String.valueOf(wrong.getMessage());
        return message.replaceFirst("^\\[line: (\\d+), col: (\\d+) ?] *", "line $1, column $2: ");
    }

    /** Everything that comes with the program and everything of these files. */
    Gazetteer gazetteer() throws GazetteerProblem {
        Descriptions all = GazetteerCompiler.bundled();
        all.addAll(own);
        for (String subject : own.subjects()) {
            boolean named = switch (folder(subject)) {
                case "id/state/", "id/organisation/", "id/group/", "id/place/", "id/currency/", OFFICE_KIND, PERSON ->
                    true;
                default -> false;
            };
            if (named
                    && all.names(subject, Language.ENGLISH, LABEL, PREFERRED)
                            .findAny()
                            .isEmpty()
                    && People.bundled().person(slug(subject)).isEmpty()) {
                throw problem(subject, "has no English name; add rdfs:label \"…\"@en");
            }
        }
        try {
            return new Gazetteer(GazetteerCompiler.compile(all));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException wrong) {
            throw new GazetteerProblem(String.join(
                            ", ",
                            List.copyOf(files.values()).stream().distinct().toList()) + ": " + wrong.getMessage());
        }
    }

    /** The people who come with the program and those of these files. */
    People people() throws GazetteerProblem {
        Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
        for (String subject : own.subjects()) {
            if (own.reference(subject, "holder").isPresent()) {
                tenures.computeIfAbsent(own.reference(subject, "holder").get(), unknown -> new ArrayList<>())
                        .add(tenure(subject));
            }
        }
        List<Person> people = new ArrayList<>();
        for (String subject : own.subjects()) {
            if (folder(subject).equals(PERSON)) {
                people.add(person(subject, tenures.getOrDefault(subject, List.of())));
            }
        }
        return People.bundled().with(people);
    }

    private Person person(String subject, List<Tenure> tenures) {
        String slug = slug(subject);
        Labels labels =
                own.names(subject, Language.ENGLISH, LABEL, PREFERRED).findAny().isPresent()
                        ? own.labels(subject)
                        : named(subject, People.bundled().person(slug).orElseThrow());
        boolean woman =
                own.values(subject, GENDER).anyMatch(gender -> gender.toString().matches("(?i).*female.*"));
        boolean man =
                own.values(subject, GENDER).anyMatch(gender -> gender.toString().matches("(?i)(?!.*female).*male.*"));
        return new Person(slug, labels, woman ? Grammatical.FEMININE : man ? Grammatical.MASCULINE : 0, tenures);
    }

    /** Somebody known already, of whom only further names are told. */
    private Labels named(String subject, Person known) {
        Descriptions named = new Descriptions();
        named.addAll(own);
        named.add(subject, LABEL, NodeFactory.createLiteralLang(known.wellKnownName(), "en"));
        return named.labels(subject);
    }

    private Tenure tenure(String subject) throws GazetteerProblem {
        String office = own.reference(subject, "inOffice")
                .orElseThrow(() -> problem(subject, "needs a dip:inOffice such as <id/office-kind/president>"));
        String edtf = own.text(subject, "edtf").orElse("../..");
        String whose = own.reference(subject, "onBehalfOf").map(this::code).orElse("");
        try {
            if (folder(office).equals(OFFICE_KIND)) {
                return Tenure.of(whose, slug(office), edtf);
            }
            int dash = slug(office).indexOf('-');
            if (!folder(office).equals(OFFICE) || dash < 0) {
                throw problem(subject, "dip:inOffice takes <id/office-kind/president> or <id/office/KZ-president>");
            }
            String code = whose.isEmpty() ? slug(office).substring(0, dash) : whose;
            return Tenure.of(code, slug(office).substring(dash + 1), edtf);
        } catch (DateTimeException wrong) {
            throw problem(subject, "dip:edtf \"" + edtf + "\" is no time such as 2019-03/2022 or 2023/..");
        }
    }

    private String code(String actor) {
        return own.text(actor, "code")
                .orElseGet(() -> Gazetteer.bundled()
                        .entity(actor)
                        .map(entity -> entity instanceof Organisation organisation ? organisation.code() : slug(actor))
                        .orElse(slug(actor)));
    }

    private GazetteerProblem problem(String subject, String message) {
        return new GazetteerProblem("%s: <%s> %s".formatted(files.get(subject), subject, message));
    }

    /** The forms by which a language names what these files add. */
    Lexicon lexicon(Language language, Gazetteer gazetteer, People people) {
        LexiconCompiler compiler = new LexiconCompiler(language);
        for (String subject : own.subjects()) {
            List<String> names = own.names(
                            subject, language, LABEL, PREFERRED, ALTERNATIVE, DIP + "formalName", DIP + "acronym")
                    .distinct()
                    .toList();
            if (folder(subject).equals(PERSON)) {
                people.person(slug(subject)).ifPresent(compiler::add);
            } else {
                gazetteer.entity(subject).ifPresent(entity -> compiler.add(entity, withCode(names, entity), gazetteer));
            }
        }
        return compiler.build();
    }

    /** An organisation is called by its code in every language, too. */
    private static List<String> withCode(List<String> names, Entity entity) {
        return entity instanceof Organisation organisation
                ? Stream.concat(names.stream(), Stream.of(organisation.code()))
                        .distinct()
                        .toList()
                : names;
    }
}
