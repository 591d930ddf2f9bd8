package org.entente.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.entente.article.Language;

/** The packed lexicon of every language, among the compiled classes. */
final class PackedLexicons {
    private static final String FOLDER = "org/entente/gazetteer";

    /** What lexicons are made from and with, below the folder of classes. */
    private static final List<String> SOURCES =
            List.of("lexicon", "gazetteer", "org/entente/article", "org/entente/text", FOLDER);

    private PackedLexicons() {}

    /** Writes all of them when one is missing or older than anything that it is made from. */
    static void update(Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(FOLDER));
        if (isUpToDate(classes, folder)) {
            return;
        }
        for (Language language : Language.values()) {
            Path unfinished = folder.resolve(Lexicon.fileName(language) + ".new");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                LexiconFile.write(LexiconCompiler.compile(language), out);
            }
            Files.move(unfinished, folder.resolve(Lexicon.fileName(language)), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isUpToDate(Path classes, Path folder) throws IOException {
        FileTime oldest = FileTime.fromMillis(Long.MAX_VALUE);
        for (Language language : Language.values()) {
            Path packed = folder.resolve(Lexicon.fileName(language));
            if (!Files.exists(packed)) {
                return false;
            }
            FileTime written = Files.getLastModifiedTime(packed);
            oldest = written.compareTo(oldest) < 0 ? written : oldest;
        }
        for (String source : SOURCES) {
            if (isNewer(classes.resolve(source), oldest)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a file in a folder was changed, or one of its folders but the one that the lexicons themselves are in. */
    private static boolean isNewer(Path folder, FileTime oldest) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                boolean own = file.endsWith(FOLDER) || file.toString().endsWith(".bin");
                if (!own && Files.getLastModifiedTime(file).compareTo(oldest) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
