package org.entente.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.entente.rdf.Dip;

/** The files of the folder {@code ontology/}, found by listing it. */
final class OntologyFolder {
    static final Path ROOT = Path.of("ontology");
    static final Path GAZETTEER = ROOT.resolve("examples/good/gazetteer.ttl");
    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefixes(PrefixMapping.Standard)
            .setNsPrefix("dc", "http://purl.org/dc/elements/1.1/")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("shape", "https://w3id.org/entente/shapes#")
            .setNsPrefix(Dip.PREFIX, Dip.NAMESPACE);

    private OntologyFolder() {}

    static Model ontology() {
        return read(ROOT.resolve("diplomacy.ttl"));
    }

    static Model shapes() {
        return read(ROOT.resolve("shapes.ttl"));
    }

    /** All good examples as one graph. */
    static Model goodExamples() {
        return read(files("examples/good", ".ttl").toArray(Path[]::new));
    }

    static Model read(Path... files) {
        Model model = ModelFactory.createDefaultModel();
        for (Path file : files) {
            RDFDataMgr.read(model, file.toUri().toString());
        }
        return model;
    }

    static List<Path> files(String folder, String ending) {
        return files(ROOT.resolve(folder), ending);
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A term as the project writes it, such as {@code dip:Meeting}. */
    static String shortName(RDFNode term) {
        return term.isURIResource() ? PREFIXES.shortForm(term.asResource().getURI()) : term.toString();
    }
}
