package org.entente.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the files of a folder and of the folders below it by name, and keeps no more than one folder's names a level. */
final class FolderWalk {
    private final ReadingDesk desk;
    private final BiConsumer<Path, Path> visitor;
    /** The folders that lead to where the walk is, to see a link that leads back to one of them. */
    private final Deque<Path> above = new ArrayDeque<>();

    /** @param visitor takes a file, and its path below the folder that is walked */
    FolderWalk(ReadingDesk desk, BiConsumer<Path, Path> visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    void walk(Path folder) {
        walk(folder, Path.of(""));
    }

    private void walk(Path folder, Path relative) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                return;
            }
            above.push(real);
            for (Path entry : entries(folder)) {
                visit(entry, relative.resolve(entry.getFileName()));
            }
            above.pop();
        } catch (IOException refused) {
            desk.setAside(
                    new ArticleOrigin(folder.toString(), relative, 0),
                    "can not be read: " + ArticleFiles.reason(refused));
        }
    }

    private void visit(Path entry, Path relative) {
        if (Files.isDirectory(entry)) {
            walk(entry, relative);
        } else if (Files.isRegularFile(entry)) {
            visitor.accept(entry, relative);
        } else {
            desk.setAside(
                    new ArticleOrigin(entry.toString(), relative, 0), "is no file, or a link to one that is not there");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        Collections.sort(entries);
        return entries;
    }
}
