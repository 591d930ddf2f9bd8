package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own; it is killed when closed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private Child(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.err = err;
    }

    static Child entente(Object... arguments) throws IOException {
        return entente(ProcessBuilder.Redirect.PIPE, arguments);
    }

    /** With standard output going elsewhere. */
    static Child entente(ProcessBuilder.Redirect out, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return start(new ProcessBuilder(command).redirectOutput(out));
    }

    static Child start(ProcessBuilder builder) throws IOException {
        Path err = Files.createTempFile("entente", ".err");
        return new Child(builder.redirectError(err.toFile()).start(), err);
    }

    /** The next line of standard output; null at its end. */
    String line() throws IOException {
        return out.readLine();
    }

    /** The address in the line that tells where it serves. */
    String address() throws IOException {
        String line = line();
        if (line == null || !line.matches("Serving http://127\\.0\\.0\\.1:\\d+/")) {
            throw new AssertionError("no line that tells where it serves, but: " + line + "\n" + err());
        }
        return line.substring("Serving ".length());
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    /** Sends a signal such as {@code INT}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** The exit code, for which it waits no longer than a minute. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(err);
    }
}
