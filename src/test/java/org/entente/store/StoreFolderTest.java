package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFolderTest {
    private static final String BASE = "https://example.org/";
    private static final Node THING = NodeFactory.createURI("https://example.org/thing");

    @TempDir
    private Path temporary;

    @Test
    void aStoreKeepsItsBase() {
        Path folder = temporary.resolve("deep/down");
        LocalStore.openOrCreate(folder, BASE).close();
        assertThat(LocalStore.baseOf(folder)).contains(BASE);
        assertThatThrownBy(() -> LocalStore.openOrCreate(folder, "https://other.example/"))
                .isInstanceOf(StoreException.class)
                .hasMessage("the store %s has the base %s, not https://other.example/; give that base, or another folder", folder, BASE);
        try (LocalStore store = LocalStore.open(folder)) {
            assertThat(store.base()).isEqualTo(BASE);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNoStore() {
        Path folder = temporary.resolve("none");
        assertThat(LocalStore.baseOf(folder)).isEmpty();
        assertFails(() -> LocalStore.open(folder), "there is no store in " + folder, "entente load");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("letter.txt"), "mine");
        assertFails(() -> LocalStore.openOrCreate(temporary, BASE), temporary.toString(), "no store of Entente", "give another folder");
        assertFails(() -> LocalStore.open(temporary), "no store of Entente");
        try (Stream<Path> content = Files.list(temporary)) {
            assertThat(content).containsExactly(temporary.resolve("letter.txt"));
        }
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");
        assertFails(() -> LocalStore.openOrCreate(file, BASE), file + " is a file; a store is a folder");
        assertFails(() -> LocalStore.openOrCreate(file.resolve("below"), BASE), "can not be made a store", file.toString());
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamedWithTheRemedy() throws IOException {
        Path locked = Files.createDirectory(temporary.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "root writes everywhere");
        assertFails(() -> LocalStore.openOrCreate(locked, BASE), "may not be written", "change its permissions");
        assertFails(() -> LocalStore.openOrCreate(locked.resolve("below"), BASE), "may not be written");
    }

    /** What a process that dies while it makes a store may leave. */
    static Stream<Map<String, String>> leftovers() {
        return Stream.of(
                Map.of(),
                Map.of("lock", ""),
                Map.of("tdb2/", ""),
                Map.of("lock", "", "entente.properties.new", ""),
                Map.of("lock", "", "entente.properties.new", "format=1\nba", "tdb2/", ""));
    }

    @ParameterizedTest
    @MethodSource("leftovers")
    void aStoreHalfMadeIsMadeAnew(Map<String, String> leftovers) throws IOException {
        for (Map.Entry<String, String> left : leftovers.entrySet()) {
            Path path = temporary.resolve(left.getKey());
            if (left.getKey().endsWith("/")) {
                Files.createDirectory(path);
            } else {
                Files.writeString(path, left.getValue());
            }
        }
        assertFails(() -> LocalStore.open(temporary), "there is no store in");
        try (LocalStore store = LocalStore.openOrCreate(temporary, BASE)) {
            assertThat(store.base()).isEqualTo(BASE);
            assertThat(temporary.resolve("entente.properties.new")).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatHasLostItsMarkerIsNotOverwritten() throws IOException {
        LocalStore.openOrCreate(temporary, BASE).close();
        Files.delete(temporary.resolve("entente.properties"));
        assertFails(() -> LocalStore.openOrCreate(temporary, BASE), "it has no entente.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=1\n", "base=https://example.org/\n", "format=1\nbase=\n", "format=\\u00zz\n", "\0\0\0"})
    void aDamagedMarkerSaysWhatItNeeds(String content) throws IOException {
        LocalStore.openOrCreate(temporary, BASE).close();
        Path marker = Files.writeString(temporary.resolve("entente.properties"), content);
        assertFails(() -> LocalStore.open(temporary), marker.toString(), "is damaged", "format=1", "base=IRI");
        assertFails(() -> LocalStore.baseOf(temporary), "is damaged");
    }

    @Test
    void aMarkerThatIsNoTextIsTold() throws IOException {
        LocalStore.openOrCreate(temporary, BASE).close();
        Files.write(temporary.resolve("entente.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertFails(() -> LocalStore.open(temporary), "entente.properties is damaged");
    }

    @Test
    void aStoreOfALaterProgramIsLeftAlone() throws IOException {
        LocalStore.openOrCreate(temporary, BASE).close();
        Files.writeString(temporary.resolve("entente.properties"), "format=2\nbase=https://example.org/\n");
        assertFails(() -> LocalStore.open(temporary), "is of format 2", "knows format 1", "load the articles into a new folder");
    }

    @Test
    void aDamagedDatabaseIsAFaultOfTheStoreAndFreesTheLock() throws IOException {
        LocalStore.openOrCreate(temporary, BASE).close();
        Path data = temporary.resolve("tdb2/Data-0001");
        Files.move(data, temporary.resolve("lost"));
        Files.writeString(data, "no database");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertFails(() -> LocalStore.open(temporary), temporary.toString(), "load the articles into a new folder");
        }
    }

    @Test
    void aStoreIsOpenedOnceInAProcess() {
        try (LocalStore open = LocalStore.openOrCreate(temporary, BASE)) {
            assertFails(() -> LocalStore.open(temporary), "the store " + temporary + " is in use", "entente query");
            assertThat(open.contains(Quad.create(THING, Triple.ANY))).isFalse();
        }
        LocalStore.open(temporary).close();
    }

    @Test
    void closingTwiceDoesNoHarm() {
        LocalStore store = LocalStore.openOrCreate(temporary, BASE);
        store.close();
        store.close();
        LocalStore.open(temporary).close();
    }

    @Test
    void aStoreThatAnotherProcessUsesIsRefusedUntilThatProcessDies() throws Exception {
        LocalStore.openOrCreate(temporary, BASE).close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        temporary.resolve("lock").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader says = other.inputReader()) {
            assertThat(says.readLine()).isEqualTo("held");
            assertFails(() -> LocalStore.open(temporary), "the store " + temporary + " is in use", "stop the process");
            assertFails(() -> LocalStore.openOrCreate(temporary, BASE), "is in use");
        } finally {
            other.destroyForcibly().waitFor();
        }
        LocalStore.open(temporary).close();
    }

    @Test
    void aChangeThatFailsLeavesEverythingAsItWas() {
        Node graph = NodeFactory.createURI("https://example.org/graph");
        Triple good = Triple.create(THING, THING, THING);
        Node notStorable = NodeFactory.createVariable("v");
        try (LocalStore store = LocalStore.openOrCreate(temporary, BASE)) {
            store.apply(new Change(Map.of(graph, List.of(good)), graph, List.of(), List.of()));
            assertThatThrownBy(() -> store.apply(new Change(
                            Map.of(graph, List.of(Triple.create(THING, THING, graph), Triple.create(THING, notStorable, THING))), graph, List.of(), List.of())))
                    .isInstanceOf(RuntimeException.class);
            assertThat(store.contains(Quad.create(graph, good))).isTrue();
            assertThat(store.contains(Quad.create(graph, THING, THING, graph))).isFalse();
        }
    }

    /** Holds a lock until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid() ? "held" : "lost");
                Thread.sleep(60_000);
            }
        }
    }

    private static void assertFails(ThrowingCallable action, String... parts) {
        assertThatThrownBy(action).isInstanceOf(StoreException.class).hasMessageContainingAll(parts);
    }
}
