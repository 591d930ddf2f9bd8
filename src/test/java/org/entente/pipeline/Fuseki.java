package org.entente.pipeline;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.DSP;

/** A stock Fuseki in a process of its own. */
final class Fuseki implements AutoCloseable {
    private static final long START_SECONDS = 90;

    private final Process process;
    private final URI dataset;

    private Fuseki(Process process, URI dataset) {
        this.process = process;
        this.dataset = dataset;
    }

    /** Starts a server and waits until it answers; its own messages go into a file in the folder. */
    static Fuseki start(Path folder, String... arguments) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(Java.command("org.apache.jena.fuseki.main.cmds.FusekiMainCmd", "--port=" + port, "--localhost", "--ping"));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "fuseki", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).directory(folder.toFile());
        // Otherwise it wants Log4j, which this class path lacks
        builder.environment().put("LOG4J_CONFIGURATION_FILE", "none");
        Process process = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("Fuseki did not start:\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
        return new Fuseki(process, URI.create("http://localhost:%d/news".formatted(port)));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ping = HttpRequest.newBuilder(URI.create("http://localhost:%d/$/ping".formatted(port))).build();
            return client.send(ping, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI dataset() {
        return dataset;
    }

    DatasetGraph content() {
        return DSP.service(dataset.toString()).GET();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
