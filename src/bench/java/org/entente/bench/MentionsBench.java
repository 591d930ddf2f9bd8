package org.entente.bench;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.extract.FactExtractor;
import org.entente.extract.MentionFinder;
import org.entente.gazetteer.Lexicon;
import org.entente.text.Sentences;
import org.entente.text.Tokens;

/** The mention stage and the whole way from a text to its facts, over real texts and in one thread, against ICU's segmentation into words; loading and size of the lexicons. */
final class MentionsBench {
    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2023, 4, 11));
    private static final long CHARACTERS = 400_000;
    private static final int ENDLESS = 5_000_000;

    private MentionsBench() {}

    static void run(Table table) throws Exception {
        load(table);
        for (Language language : Language.values()) {
            race(language, table);
        }
        endless("1 ", table);
        endless("Foreign Minister of Russia Sergey Lavrov, ", table);
        endless("Лавров met الوزير ٣ 28,2 млрд, ", table);
    }

    private static void load(Table table) {
        for (Language language : Language.values()) {
            long start = System.nanoTime();
            int forms = Lexicon.of(language).size();
            table.row(
                    "load the lexicon, " + language.tag(),
                    "%.0f ms, %,d forms".formatted((System.nanoTime() - start) / 1e6, forms),
                    "",
                    "< 200 ms");
        }
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        table.row("heap with all lexicons", "%.0f MiB".formatted(used / 1048576.0), "", "");
    }

    private static void race(Language language, Table table) throws Exception {
        List<String> texts = texts(language);
        long sentences = 0;
        long bytes = 0;
        for (String text : texts) {
            sentences += Sentences.of(Tokens.of(text), language).size();
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(language.tag()));
        Race race = new Race(sentences, "sentences", 40, 9);
        race.add("ICU word segmentation, " + language.tag(), "", () -> {
            for (String text : texts) {
                words.setText(text);
                while (words.next() != BreakIterator.DONE) {}
            }
        });
        race.add(
                "mentions, %s, %.0f bytes a sentence".formatted(language.tag(), (double) bytes / sentences),
                "600,000 sentences/s",
                () -> texts.forEach(text -> MentionFinder.find(text, language, PUBLISHED)));
        race.add(
                "facts, " + language.tag(),
                "400,000 sentences/s",
                () -> texts.forEach(text -> FactExtractor.extract(text, language, PUBLISHED)));
        race.run(table);
    }

    /** The texts of a folder, over and over, up to so many characters. */
    private static List<String> texts(Language language) throws IOException {
        Path folder = Path.of(System.getProperty("mentions", "data/articles"));
        List<String> once = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith("." + language.tag() + ".txt"))
                    .sorted()
                    .toList()) {
                once.add(Files.readString(file));
            }
        }
        List<String> texts = new ArrayList<>();
        for (long size = 0; size < CHARACTERS; ) {
            texts.addAll(once);
            size += once.stream().mapToLong(String::length).sum();
        }
        return texts;
    }

    /** A text without any end of a sentence, and one of half the size: twice the time is linear. */
    private static void endless(String thing, Table table) {
        double half = seconds(thing.repeat(ENDLESS / 2 / thing.length()));
        double whole = seconds(thing.repeat(ENDLESS / thing.length()));
        table.row(
                "5 MB of '%s'".formatted(thing.strip()),
                "%.1f s".formatted(whole),
                "%.1f".formatted(whole / half),
                "2 × the half");
    }

    private static double seconds(String text) {
        MentionFinder.find(text.substring(0, Math.min(text.length(), 100_000)), Language.RUSSIAN, PUBLISHED);
        long start = System.nanoTime();
        MentionFinder.find(text, Language.RUSSIAN, PUBLISHED);
        return (System.nanoTime() - start) / 1e9;
    }
}
