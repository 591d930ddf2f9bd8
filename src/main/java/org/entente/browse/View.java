package org.entente.browse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.article.Language;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.Listed;
import org.entente.catalogue.Selection;
import org.entente.linked.Representation;
import org.entente.rdf.Dip;
import org.entente.search.TextSearch;
import org.entente.view.Name;
import org.entente.view.ResourceReader;
import org.entente.view.Value;
import org.entente.view.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What every page can see: its reader's language, where it is, and the dataset in one state. */
public final class View {
    private static final List<Representation> DATA =
            List.of(Representation.TURTLE, Representation.JSON_LD, Representation.RDF_XML, Representation.N_TRIPLES);
    private static final int PAGE = 25;
    private static final int LINE = 300;
    private static final int PARAGRAPH = 3_000;
    private static final int FEW = 12;
    private static final int OFFICES = 40;

    private final Texts texts;
    private final Address address;
    private final Snapshot snapshot;
    private final ResourceReader resources;
    private final String base;
    private final DatasetGraph dataset;

    View(Texts texts, Address address, Snapshot snapshot, DatasetGraph dataset, String base) {
        this.texts = texts;
        this.address = address;
        this.snapshot = snapshot;
        this.base = base;
        this.dataset = dataset;
        this.resources = new ResourceReader(dataset, base, snapshot.labels());
    }

    public Texts texts() {
        return texts;
    }

    /** The word for a key in the reader's language. */
    public String text(String key) {
        return texts.get(key);
    }

    public Language language() {
        return texts.language();
    }

    public Address address() {
        return address;
    }

    /** The languages to switch to, each with its own words. */
    public List<Texts> languages() {
        return Stream.of(Language.ENGLISH, Language.RUSSIAN, Language.ARABIC)
                .map(Texts::in)
                .toList();
    }

    Catalogue catalogue() {
        return snapshot.catalogue();
    }

    ResourceReader resources() {
        return resources;
    }

    /** Some offices of a party. */
    List<Name> offices(String path) {
        return snapshot.offices(path, party -> resources.pointingAt(party, Dip.OFFICE_OF, OFFICES));
    }

    /** The search over names and quotes; empty for a dataset without an index. */
    Optional<TextSearch> search() {
        return TextSearch.of(dataset);
    }

    /** The path of an IRI of the dataset. */
    String path(String iri) {
        return iri.startsWith(base) ? iri.substring(base.length()) : iri;
    }

    /** What the IRIs of the dataset begin with. */
    public String base() {
        return base;
    }

    /** The name of a thing by its path. */
    public Name name(String path) {
        return snapshot.labels().of(path);
    }

    /** The name of a term of the ontology. */
    public Name term(String localName) {
        return Vocabulary.bundled().of(NodeFactory.createURI(Dip.NAMESPACE + localName));
    }

    /** The name of a concept of a code list, as in {@code concept("status", "held")}. */
    public Name concept(String scheme, String code) {
        return Vocabulary.bundled().concept(scheme, code);
    }

    /** Where the page of a thing is: {@code /page/state/KZ} for {@code id/state/KZ}. A thing of another dataset is nowhere here. */
    public String href(String path) {
        return path.startsWith("id/") ? "/page/" + path.substring(3) : "";
    }

    /** The page of what two parties have in common. */
    public String pairHref(String one, String other) {
        boolean inOrder = one.compareTo(other) <= 0;
        return "/pair/" + (inOrder ? one : other).substring(3) + "/" + (inOrder ? other : one).substring(3);
    }

    /** The tag of a language when it is not the reader's, for which no {@code lang} attribute is needed; else null. */
    public @Nullable String otherLanguage(Optional<Language> language) {
        return language.filter(told -> told != language()).map(Language::tag).orElse(null);
    }

    /** A text short enough for a line: at most 300 characters, what is cut off told by an ellipsis. */
    public String cut(String text) {
        return cut(text, LINE);
    }

    /** A text short enough for a paragraph: at most 3,000 characters, what is cut off told by an ellipsis. */
    public String cutLong(String text) {
        return cut(text, PARAGRAPH);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** The first of some values, as many as a line can hold. */
    public List<Value> few(List<Value> values) {
        return values.subList(0, Math.min(FEW, values.size()));
    }

    /** The names of a thing in other languages, where they differ from the one shown. */
    public List<Map.Entry<Language, String>> otherNames(Name name) {
        String shown = name.text(language());
        return name.labels().entrySet().stream()
                .filter(label -> !label.getValue().equals(shown))
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** What kind of thing a path names, in the reader's language. */
    public String kind(String path) {
        return resources.types(path).stream()
                .findFirst()
                .map(type -> type.text(language()))
                .orElse("");
    }

    /** The IRIs of some terms. */
    public Set<String> paths(List<Name> terms) {
        return terms.stream().map(Name::path).collect(Collectors.toSet());
    }

    /** A name for a report within a page that shows those of several articles. */
    public String anchor(String report) {
        return report.substring(report.lastIndexOf('/') + 1).replace('#', '-');
    }

    /** Where the data of the explorable network around a party is. */
    public String explorer(String party) {
        return Exports.explorer(this, party);
    }

    /** The formats that data is served in. */
    public List<Representation> dataFormats() {
        return DATA;
    }

    /** Where a thing's data is in a format. */
    public String dataHref(String path, Representation format) {
        return "/data/" + path.substring(3) + "." + format.ending();
    }

    /** An event as a row of a list. */
    public Row row(Listed event) {
        return new Row(event, name(event.path()));
    }

    /** The part of a selection that the address asks for. */
    Listing listing(Selection selection) {
        return Listing.of(this, selection, Optional.empty(), PAGE);
    }

    /** The part that the address asks for of the events that all these parties or people take part in, of all events for none. */
    Listing listing(Selection selection, List<String> subjects) {
        return Listing.of(this, selection, Optional.of(subjects), PAGE);
    }

    /** The page that the address asks for, from 1. */
    int page() {
        return address.parameter("page").flatMap(View::positive).orElse(1);
    }

    private static Optional<Integer> positive(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** An event in a list. */
    public record Row(Listed event, Name name) {
        /** The class of CSS of its status. */
        public String statusClass() {
            return "status-" + event.status().code().toLowerCase(Locale.ROOT);
        }
    }
}
