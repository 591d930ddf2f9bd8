package org.entente.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a name into words in lower case and tells what each of them is. */
final class NameWords {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_WORD = 40;
    private static final Map<String, NamePart> PARTICLES = particles();

    private NameWords() {}

    /** A word of a name. */
    record Word(String text, NamePart part) {}

    /** The words of a name; none when it has no letters. */
    static List<Word> of(String name) {
        List<Word> words = new ArrayList<>(6);
        String composed = composed(name);
        StringBuilder word = new StringBuilder(16);
        for (int i = 0; i <= composed.length() && words.size() < MOST_WORDS; i++) {
            char letter = i < composed.length() ? composed.charAt(i) : ' ';
            if (Character.isLetter(letter)) {
                if (word.length() < LONGEST_WORD) {
                    word.append(letter == 'İ' ? 'i' : Character.toLowerCase(letter));
                }
            } else if (!silent(letter) && !word.isEmpty()) {
                words.add(word(word.toString(), letter, words));
                word.setLength(0);
            }
        }
        return joined(words);
    }

    private static String composed(String name) {
        boolean apart = name.chars()
                .anyMatch(letter -> letter >= 0x300 && Character.getType(letter) == Character.NON_SPACING_MARK);
        return apart ? Normalizer.normalize(name, Normalizer.Form.NFC) : name;
    }

    private static boolean silent(char letter) {
        return switch (letter) {
            case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', 'ʿ', 'ʾ', 'ـ' -> true;
            default ->
                Character.getType(letter) == Character.NON_SPACING_MARK
                        || Character.getType(letter) == Character.FORMAT;
        };
    }

    private static Word word(String text, char follows, List<Word> before) {
        NamePart particle = PARTICLES.get(text);
        if (text.length() == 1 && (follows == '.' || (!before.isEmpty() && text.charAt(0) < 'z' && particle == null))) {
            return new Word(text, NamePart.INITIAL);
        }
        if (particle == NamePart.WEAK && follows == '-') {
            return new Word(text, NamePart.ARTICLE);
        }
        if (particle != null) {
            return new Word(text, particle);
        }
        boolean father = !before.isEmpty() && before.getLast().part() == NamePart.SON;
        return new Word(text, father ? NamePart.PATRONYMIC : NamePart.PLAIN);
    }

    /** Joins what is one part in two words, and makes names of particles that stand first or last. */
    private static List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean father = !joined.isEmpty() && joined.getLast().part() == NamePart.SON;
            switch (word.part()) {
                case SERVANT, JOINS -> {
                    int next =
                            i + 1 < words.size() - 1 && words.get(i + 1).part().weak() ? i + 2 : i + 1;
                    String text =
                            last ? word.text() : opened(word, words.get(next).text());
                    joined.add(new Word(text, father ? NamePart.PATRONYMIC : NamePart.PLAIN));
                    i = last ? i : next;
                }
                case FAITH -> close(joined, word);
                case WEAK, SON ->
                    joined.add(
                            (joined.isEmpty() && words.size() < 3) || last
                                    ? new Word(word.text(), NamePart.PLAIN)
                                    : word);
                case FIRST -> joined.add(first(word, father, joined.isEmpty() && words.size() > 2));
                case PLAIN, PATRONYMIC ->
                    joined.add(new Word(word.text(), father ? NamePart.PATRONYMIC : NamePart.PLAIN));
                case INITIAL, ARTICLE -> joined.add(word);
            }
        }
        return List.copyOf(joined);
    }

    private static Word first(Word word, boolean father, boolean opens) {
        if (father) {
            return new Word(word.text(), NamePart.PATRONYMIC);
        }
        return opens ? word : new Word(word.text(), NamePart.PLAIN);
    }

    private static String opened(Word word, String next) {
        boolean arabic = Character.UnicodeScript.of(next.charAt(0)) == Character.UnicodeScript.ARABIC;
        String rest = arabic && next.startsWith("ال") && next.length() > 3 ? next.substring(2) : next;
        if (word.part() == NamePart.JOINS) {
            return word.text() + rest;
        }
        return switch (Character.UnicodeScript.of(next.charAt(0))) {
            case ARABIC -> "عبدال" + rest;
            case CYRILLIC -> "абдул" + rest;
            default -> "abdul" + rest;
        };
    }

    private static void close(List<Word> joined, Word faith) {
        if (joined.size() > 1 && joined.getLast().part().weak()) {
            joined.removeLast();
        }
        if (joined.isEmpty() || joined.getLast().part().weak()) {
            joined.add(new Word(faith.text(), NamePart.PLAIN));
            return;
        }
        Word before = joined.removeLast();
        String end = switch (Character.UnicodeScript.of(faith.text().charAt(0))) {
            case ARABIC -> "الدين";
            case CYRILLIC -> "уддин";
            default -> "uddin";
        };
        joined.add(new Word(before.text() + end, before.part() == NamePart.FIRST ? NamePart.PLAIN : before.part()));
    }

    private static Map<String, NamePart> particles() {
        Map<String, NamePart> particles = new HashMap<>();
        for (LexiconTable.Row row : LexiconTable.read("name-particles")) {
            String kind = row.cell(1).equals("article") ? "weak" : row.cell(1);
            particles.put(row.form().toLowerCase(Locale.ROOT), NamePart.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(particles);
    }
}
