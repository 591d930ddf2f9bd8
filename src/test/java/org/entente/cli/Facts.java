package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of facts for tests. */
final class Facts {
    /** The articles that come with the program: three languages tell of the talks in Moscow. */
    static final Path EXAMPLES = Path.of("data/facts");

    static final String ID = "https://example.org/news/1";

    private Facts() {}

    /** An article in order, with one fact. */
    static Path good(Path folder) {
        return file(folder, "good.facts.json", """
                {"article": {"id": "%s", "language": "en", "published": "2023-04-11"}, "facts": [
                  {"type": "Meeting", "date": "2023-04-11", "participants": [{"name": "Sergey Lavrov", "for": "RU"}, {"name": "Murat Nurtleu", "for": "KZ"}]}
                ]}
                """.formatted(ID));
    }

    /** An article whose date is on no calendar. */
    static Path broken(Path folder) {
        return file(folder, "broken.facts.json", """
                {"article": {"id": "https://example.org/news/2", "language": "en"}, "facts": [
                  {"type": "Meeting", "date": "2023-02-30", "participants": [{"for": "RU"}, {"for": "KZ"}]}
                ]}
                """);
    }

    static Path file(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
