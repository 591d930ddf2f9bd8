package org.entente.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.article.Language;
import org.entente.fact.PartialDate;

/** The phrases of event labels in one language, from {@code labels_xx.properties}; {@code {0}} to {@code {9}} stand for what is filled in. */
final class Phrases {
    private static final Map<Language, Phrases> BY_LANGUAGE =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Phrases::read));

    /** What an empty filling leaves: brackets around nothing, and a separator at the end. */
    private static final Pattern DANGLING = Pattern.compile("\\(\\s*\\)|[:،,]\\s*$|[→←]\\s*$");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private final Properties phrases;

    private Phrases(Properties phrases) {
        this.phrases = phrases;
    }

    static Phrases of(Language language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    private static Phrases read(Language language) {
        Properties phrases = new Properties();
        String file = "labels_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file)) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Phrases(phrases);
    }

    /** A phrase with its gaps filled; what an empty filling leaves dangling (spaces, brackets, separators) is taken away. */
    String phrase(String key, String... fillings) {
        String pattern = pattern(key);
        StringBuilder filled = new StringBuilder(pattern.length() + 40);
        for (int at = 0; at < pattern.length(); at++) {
            char letter = pattern.charAt(at);
            if (letter == '{') {
                filled.append(fillings[pattern.charAt(at + 1) - '0']);
                at += 2;
            } else {
                filled.append(letter);
            }
        }
        return tidy(filled.toString());
    }

    private String pattern(String key) {
        return Objects.requireNonNull(phrases.getProperty(key), key);
    }

    String comma() {
        return pattern("comma") + " ";
    }

    /** A date in words as fine as it is known. */
    String date(PartialDate date) {
        String text = date.text();
        boolean doubtful = date.approximate() || date.uncertain();
        String doubt = doubtful ? "~" : "";
        String plain = doubtful ? text.replaceAll("[~?%]", "") : text;
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return doubt + single(plain);
        }
        return doubt + single(plain.substring(0, slash)) + " – " + single(plain.substring(slash + 1));
    }

    /** An amount in thousands, millions, billions or trillions, with at most two decimals. */
    String amount(BigDecimal value) {
        for (int exponent = 12; exponent >= 6; exponent -= 3) {
            BigDecimal scaled = value.movePointLeft(exponent);
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                BigDecimal rounded = scaled.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
                return decimal(rounded) + " " + phrase("magnitude." + exponent);
            }
        }
        return decimal(value);
    }

    private String decimal(BigDecimal number) {
        return number.toPlainString().replace(".", pattern("decimal"));
    }

    private String single(String date) {
        String[] parts = date.split("-", -1);
        return switch (parts.length) {
            case 1 -> phrase("year", parts[0]);
            case 2 ->
                Integer.parseInt(parts[1]) > 12
                        ? phrase("month", phrase("season." + parts[1]), parts[0])
                        : phrase("month", phrase("month." + parts[1]), parts[0]);
            default ->
                phrase("day", String.valueOf(Integer.parseInt(parts[2])), phrase("month.of." + parts[1]), parts[0]);
        };
    }

    private static String tidy(String text) {
        return isTidy(text)
                ? text
                : BLANKS.matcher(DANGLING.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** Whether there is surely nothing to take away, as in most phrases. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean afterBlank = Character.isWhitespace(before);
            boolean nothing =
                    letter == ')' ? afterBlank || before == '(' : afterBlank && Character.isWhitespace(letter);
            if (nothing) {
                return false;
            }
            before = letter;
        }
        return !Character.isWhitespace(before) && ":،,→←".indexOf(before) < 0;
    }
}
