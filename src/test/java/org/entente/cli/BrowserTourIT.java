package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cli.Foreign.isInstalled;
import static org.entente.cli.Foreign.output;
import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser visits every kind of page in all languages: no error, no request to others, nothing that axe-core finds, no page wider than its
 * window, the same words without scripts. {@code .ci/run} installs the browser; pictures are left in {@code target/screenshots}.
 */
class BrowserTourIT {
    private static final Path SCRIPTS = Path.of("src/test/browser");
    private static final Path MODULES = Path.of("target/browser");

    @TempDir
    private static Path folder;

    @Test
    void aBrowserFindsNothingWrong() throws Exception {
        assumeTrue(isInstalled("node", "--version"), "nodejs is not installed");
        assumeTrue(isInstalled(chromium(), "--version"), "chromium is not installed");
        assumeTrue(hasModules(), "playwright-core and axe-core can not be installed: no npm, or no network");
        Path store = folder.resolve("store");
        assertThat(entente("load", Facts.EXAMPLES, "--store", store).code()).isZero();
        try (Child server = Child.entente("serve", "--store", store, "--port", 0)) {
            List<String> found = output(
                    "node", SCRIPTS.resolve("tour.mjs"), MODULES, server.address(), Path.of("target/screenshots"));
            assertThat(found).singleElement().asString().matches("\\d\\d+ pages, 0 problems");
        }
    }

    private static String chromium() {
        return Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium");
    }

    private static boolean hasModules() throws IOException, InterruptedException {
        Files.createDirectories(MODULES);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(SCRIPTS.resolve(file), MODULES.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return isInstalled("npm", "ci", "--silent", "--no-audit", "--no-fund", "--prefix", MODULES.toString());
    }
}
