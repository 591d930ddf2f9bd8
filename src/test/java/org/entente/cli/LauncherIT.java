package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code entente}, in a checkout of its own whose Maven and Java are scripts that tell how they were called. */
class LauncherIT {
    private static final String FAKE_MAVEN =
            "#!/bin/bash\necho built >> builds\nsleep 1\nmkdir -p target && touch target/entente.jar\n";
    private static final String FAKE_JAVA = "#!/bin/bash\necho \"java $*\"\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void checkout() throws IOException {
        home = Files.createDirectories(folder.resolve("a folder with spaces"));
        Files.copy(Path.of("entente"), home.resolve("entente"));
        for (String source : List.of("src/main", "ontology", "queries", "data/gazetteer", "data/lexicon")) {
            Files.createDirectories(home.resolve(source));
        }
        Files.createFile(home.resolve("pom.xml"));
        tools = Files.createDirectories(folder.resolve("tools"));
        script(tools.resolve("mvn"), FAKE_MAVEN);
    }

    @Test
    void itBuildsOnceAndAgainWhenSourcesAreNewer() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("25.0.1").toString());
        assertThat(start(environment, "stats").out()).contains("-jar " + home.resolve("target/entente.jar") + " stats");
        assertThat(start(environment, "stats").err()).isEmpty();
        assertThat(home.resolve("builds")).hasContent("built");
        Files.setLastModifiedTime(home.resolve("target/entente.jar"), FileTime.fromMillis(0));
        assertThat(start(environment, "stats").err()).contains("building");
        assertThat(home.resolve("builds")).hasContent("built\nbuilt");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        ProcessBuilder builder = builder(Map.of("JAVA_HOME", jdk("21").toString()), home.resolve("entente"), "stats");
        try (Child one = Child.start(builder);
                Child other = Child.start(builder)) {
            assertThat(one.exitCode()).isZero();
            assertThat(other.exitCode()).isZero();
        }
        assertThat(home.resolve("builds")).hasContent("built");
    }

    @Test
    void aLinkToItWorksFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("entente"), home.resolve("entente"));
        Ran ran = run(builder(Map.of("JAVA_HOME", jdk("21").toString()), link, "load", "two words"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("-jar " + home.resolve("target/entente.jar") + " load two words");
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        Path recent = jdk("22.0.1");
        script(recent.resolve("bin/java"), "#!/bin/bash\necho recent\n");
        Ran ran = start(
                Map.of(
                        "JAVA_HOME",
                        jdk("17.0.12").toString(),
                        "PATH",
                        recent.resolve("bin") + ":" + tools + ":" + System.getenv("PATH")),
                "stats");
        assertThat(ran).extracting(Ran::code, Ran::out).containsExactly(0, "recent\n");
    }

    @Test
    void withoutMavenItSaysWhatIsMissing() throws Exception {
        Files.delete(tools.resolve("mvn"));
        Ran ran = start(Map.of("JAVA_HOME", jdk("21").toString(), "PATH", onlyCoreTools()), "stats");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("found no Maven").contains("apt-get install maven");
    }

    @Test
    void withoutAJdkItSaysWhatIsMissing() throws Exception {
        // The usual folders of the machine that runs the test may hold a JDK, so that this copy asks for one of the far
        // future
        Path launcher = home.resolve("entente");
        Files.writeString(launcher, Files.readString(launcher).replace("needed=21", "needed=999"));
        Ran ran = start(Map.of("JAVA_HOME", jdk("21").toString()), "stats");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("needs a Java Development Kit of version 999")
                .contains("set JAVA_HOME")
                .doesNotContain("building");
    }

    @Test
    void aFailedBuildIsTold() throws Exception {
        script(tools.resolve("mvn"), "#!/bin/bash\necho 'no such symbol'\nexit 1\n");
        Ran ran = start(Map.of("JAVA_HOME", jdk("21").toString()), "stats");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no such symbol").contains("the build failed");
        assertThat(ran.out()).isEmpty();
    }

    /** A folder that looks like a JDK. */
    private Path jdk(String version) throws IOException {
        Path jdk = folder.resolve("jdk-" + version);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        script(jdk.resolve("bin/java"), FAKE_JAVA);
        return jdk;
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " can not be made executable");
        }
    }

    /** A folder with the tools that the launcher needs, and neither Maven nor Java. */
    private String onlyCoreTools() throws IOException {
        Path core = Files.createDirectories(folder.resolve("core"));
        for (String tool :
                List.of("bash", "env", "readlink", "dirname", "sed", "find", "mkdir", "touch", "mktemp", "rm")) {
            Path found = List.of("/usr/bin", "/bin").stream()
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(core.resolve(tool), found);
        }
        return core.toString();
    }

    private Ran start(Map<String, String> environment, String... arguments) throws Exception {
        return run(builder(environment, home.resolve("entente"), arguments));
    }

    private ProcessBuilder builder(Map<String, String> environment, Path launcher, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static Ran run(ProcessBuilder builder) throws Exception {
        Path err = Files.createTempFile("launcher", ".err");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
