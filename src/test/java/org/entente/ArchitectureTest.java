package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the house and the doors between them: each package may use the packages in its row and no others. */
class ArchitectureTest {
    private static final Map<String, Set<String>> DOORS = new TreeMap<>(Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("text", Set.of("article")),
            Map.entry("read", Set.of("article", "text")),
            Map.entry("gazetteer", Set.of("article", "text")),
            Map.entry("fact", Set.of("article", "gazetteer")),
            Map.entry("evaluate", Set.of("article", "gazetteer", "fact")),
            Map.entry("extract", Set.of("article", "text", "gazetteer", "fact")),
            Map.entry("merge", Set.of("article", "text", "gazetteer", "fact")),
            Map.entry("rdf", Set.of("article", "text", "gazetteer", "fact", "merge")),
            Map.entry("validate", Set.of("rdf")),
            Map.entry("search", Set.of("text", "rdf")),
            Map.entry("store", Set.of("article", "rdf", "search")),
            Map.entry("export", Set.of("rdf", "store")),
            Map.entry("figure", Set.of("article")),
            Map.entry("catalogue", Set.of("article", "fact", "rdf", "store")),
            Map.entry("view", Set.of("article", "rdf")),
            Map.entry("network", Set.of("article", "rdf", "store", "view")),
            Map.entry("linked", Set.of("article", "rdf", "store", "export")),
            Map.entry(
                    "browse",
                    Set.of(
                            "article",
                            "extract",
                            "fact",
                            "figure",
                            "rdf",
                            "search",
                            "store",
                            "catalogue",
                            "view",
                            "network",
                            "linked")),
            Map.entry("serve", Set.of("rdf", "search", "store", "export", "linked", "browse")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "article",
                            "text",
                            "read",
                            "extract",
                            "gazetteer",
                            "fact",
                            "merge",
                            "rdf",
                            "validate",
                            "store")),
            Map.entry(
                    "cli",
                    Set.of(
                            "article",
                            "read",
                            "extract",
                            "fact",
                            "gazetteer",
                            "evaluate",
                            "merge",
                            "rdf",
                            "validate",
                            "store",
                            "export",
                            "network",
                            "browse",
                            "serve",
                            "pipeline"))));

    /** Frameworks by the rooms that may know them; what everybody may use is not listed. */
    private static final Map<String, Set<String>> FRAMEWORKS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "org.apache.jena..",
                    Set.of(
                            "gazetteer",
                            "rdf",
                            "validate",
                            "search",
                            "store",
                            "catalogue",
                            "view",
                            "export",
                            "network",
                            "linked",
                            "browse",
                            "serve",
                            "pipeline",
                            "cli")),
            Map.entry("org.apache.jena.fuseki..", Set.of("serve")),
            Map.entry("org.apache.lucene..", Set.of("search")),
            Map.entry("org.eclipse.jetty..", Set.of("linked", "browse", "serve")),
            Map.entry("jakarta.servlet..", Set.of("linked", "browse", "serve")),
            Map.entry("gg.jte..", Set.of("browse")),
            Map.entry("com.fasterxml.jackson..", Set.of("fact", "read", "evaluate", "network", "browse")),
            Map.entry("org.jsoup..", Set.of("read")),
            Map.entry("com.ibm.icu..", Set.of("read", "browse")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("me.tongfei..", Set.of("cli"))));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    static Stream<String> rooms() {
        return DOORS.keySet().stream();
    }

    static Stream<String> frameworks() {
        return FRAMEWORKS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBehindItsDoors(String room) {
        List<String> closed = rooms().filter(
                        other -> !other.equals(room) && !DOORS.get(room).contains(other))
                .map(ArchitectureTest::packages)
                .toList();
        noClasses()
                .that(resideInAPackage(packages(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(closed.toArray(String[]::new)))
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void aFrameworkStaysInItsRooms(String framework) {
        String[] rooms = FRAMEWORKS.get(framework).stream()
                .map(ArchitectureTest::packages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(framework)
                .check(PROGRAM);
    }

    @Test
    void everyClassIsInARoom() {
        Set<String> rooms = DOORS.keySet();
        assertThat(PROGRAM).allSatisfy(type -> assertThat(rooms).contains(room(type)));
    }

    @Test
    void noRoomsUseEachOther() {
        slices().matching("org.entente.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.entente.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    private static String packages(String room) {
        return "org.entente." + room + "..";
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.entente\\.?", "").replaceFirst("\\..*", "");
    }
}
