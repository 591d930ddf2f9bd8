package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Programs that others wrote, where they are installed. */
final class Programs {
    private Programs() {}

    /** The Python that has a library; that of the system may not be the first on the path. */
    static String python(String debianPackage, String imports) throws InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (isInstalled(python, "-c", imports)) {
                return python;
            }
        }
        return abort(debianPackage + " is not installed");
    }

    static boolean isInstalled(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** The lines that a program writes, which has to end well. */
    static List<String> output(Object... command) throws Exception {
        List<String> words = new ArrayList<>();
        for (Object word : command) {
            words.add(String.valueOf(word));
        }
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process process = builder.start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
            return lines;
        }
    }
}
