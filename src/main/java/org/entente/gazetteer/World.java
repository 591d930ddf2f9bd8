package org.entente.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.article.Language;
import org.jspecify.annotations.Nullable;

/** All that a text is read with: who and what exists, who holds office, and how each language names them. Immutable. */
public final class World {
    private static final World BUNDLED = new World(null, null, null);

    private final @Nullable OwnGazetteer own;
    private final @Nullable Gazetteer gazetteer;
    private final @Nullable People people;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();

    private World(@Nullable OwnGazetteer own, @Nullable Gazetteer gazetteer, @Nullable People people) {
        this.own = own;
        this.gazetteer = gazetteer;
        this.people = people;
    }

    /** What comes with the program; each part is read when it is asked for first. */
    public static World bundled() {
        return BUNDLED;
    }

    /**
     * What comes with the program and what a user adds, which counts where both speak of the same.
     *
     * @param path a Turtle file in the words of {@code data/gazetteer}, or a folder of such files
     * @throws GazetteerProblem if one of them is no Turtle or says what can not be
     */
    public static World with(Path path) throws IOException {
        OwnGazetteer own = OwnGazetteer.read(path);
        return new World(own, own.gazetteer(), own.people());
    }

    /** Who and what exists. */
    public Gazetteer gazetteer() {
        return gazetteer == null ? Gazetteer.bundled() : gazetteer;
    }

    /** Who holds office. */
    public People people() {
        return people == null ? People.bundled() : people;
    }

    /** How a language names them. */
    public Lexicon lexicon(Language language) {
        return own == null
                ? Lexicon.of(language)
                : lexicons.computeIfAbsent(
                        language, unknown -> Lexicon.of(language).with(own.lexicon(language, gazetteer(), people())));
    }
}
