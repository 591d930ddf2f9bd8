package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSkeletonTest {
    private static final String TUNE = "# tune";
    private static final String HELD_OUT = "# held out";

    private record Pair(String name, String other) {
        NameSkeleton one() {
            return NameSkeleton.of(name);
        }

        NameSkeleton two() {
            return NameSkeleton.of(other);
        }
    }

    @Test
    void onTheHeldOutHalfOneInAHundredIsWrongAndOneInTenMissedAtMost() throws IOException {
        List<Pair> same = pairs("name-pairs-same.tsv", HELD_OUT);
        long found = count(same, NameSkeletonTest::same);
        long wrong = count(pairs("name-pairs-different.tsv", HELD_OUT), NameSkeletonTest::same);
        double precision = (double) found / (found + wrong);
        double recall = (double) found / same.size();
        System.out.printf("names held out: precision %.4f (%d wrong), recall %.4f%n", precision, wrong, recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.99);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theKeysOfOnePersonMeet() throws IOException {
        List<Pair> same = pairs("name-pairs-same.tsv", HELD_OUT);
        long meeting = count(
                same,
                pair -> !Collections.disjoint(pair.one().keys(), pair.two().keys()));
        long equal =
                count(same, pair -> pair.one().surnameKey().equals(pair.two().surnameKey()));
        System.out.printf("names held out: keys meet %d, surname keys equal %d of %d%n", meeting, equal, same.size());
        assertThat((double) meeting / same.size()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void thePairsAreMany() throws IOException {
        for (String half : List.of(TUNE, HELD_OUT)) {
            assertThat(pairs("name-pairs-same.tsv", half)).hasSizeGreaterThan(400);
            assertThat(pairs("name-pairs-different.tsv", half)).hasSizeGreaterThan(1500);
        }
    }

    @Test
    void itDoesNotMatterWhichNameIsAsked() throws IOException {
        for (String half : List.of(TUNE, HELD_OUT)) {
            assertThat(pairs("name-pairs-different.tsv", half))
                    .allMatch(pair ->
                            pair.one().sameName(pair.two()) == pair.two().sameName(pair.one()));
            assertThat(pairs("name-pairs-same.tsv", half))
                    .allMatch(pair ->
                            pair.one().sameName(pair.two()) == pair.two().sameName(pair.one()));
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Murat Nurtleu, Мурат Нуртлеу",
        "مراد نورتلو, مراد نورتليو",
        "Kassym-Jomart Tokayev, قاسم جومارت توكاييف",
        "Tokayev Kassym-Jomart, Qasym-Jomart Toqaev",
        "Mohammed bin Zayed, محمد بن زايد آل نهيان",
        "Mohammed bin Zayed, Мухаммед бен Заид",
        "Xi Jinping, Си Цзиньпин",
        "Си Цзиньпин, شي جين بينغ",
        "Wang Yi, وانغ يي",
        "Ван И, Wang Yi",
        "Volodymyr Zelenskyy, Владимир Зеленский",
        "Antonio Guterres, غوتيريش أنطونيو"
    })
    void spellingsOfOneNameAreOneName(String name, String other) {
        assertThat(NameSkeleton.of(name).sameName(NameSkeleton.of(other))).isTrue();
        assertThat(NameSkeleton.of(name).likeness(NameSkeleton.of(other))).isGreaterThan(0.9);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "Hamad bin Khalifa, Khalifa bin Hamad",
        "Mohammed bin Salman, سلمان بن عبد العزيز",
        "Ilham Aliyev, Гейдар Алиев",
        "Kim Jong-un, Ким Чен Ир",
        "Hassan Rouhani, حسين روحاني",
        "Tokayev, Kassym-Jomart Tokayev"
    })
    void namesOfTwoPersonsAreTwo(String name, String other) {
        assertThat(NameSkeleton.of(name).sameName(NameSkeleton.of(other))).isFalse();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "توكاييف, Kassym-Jomart Tokayev",
        "Токаев, Tokayev Kassym-Jomart",
        "al-Assad, بشار الأسد",
        "Ван, Wang Yi",
        "de Gaulle, Шарль де Голль",
        "آل نهيان, Mohammed bin Zayed Al Nahyan"
    })
    void aFamilyNameIsFoundInTheFullName(String surname, String full) {
        assertThat(NameSkeleton.of(surname).isSurnameOf(NameSkeleton.of(full))).isTrue();
    }

    @Test
    void anotherFamilyNameIsNot() {
        assertThat(NameSkeleton.of("Назаров").isSurnameOf(NameSkeleton.of("Nursultan Nazarbayev")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123 45", "---", "习近平", "\uD800", "\uDC00 \uD83D", "\u0301", "ъ ь", "'", "."})
    void whatIsNoNameIsLikeNone(String text) {
        NameSkeleton skeleton = NameSkeleton.of(text);
        assertThat(skeleton.sameName(skeleton)).isFalse();
        assertThat(skeleton.likeness(NameSkeleton.of("Wang Yi"))).isZero();
        assertThat(NameSkeleton.of("Wang Yi").isSurnameOf(skeleton)).isFalse();
        assertThat(skeleton.isSurnameOf(NameSkeleton.of("Wang Yi"))).isFalse();
        assertThat(skeleton.surnameKey()).isEmpty();
    }

    @Test
    void anyTextIsTaken() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String letters = "abdelин علبنا -.'ال\u0301\uD800\uDC00زشKhвIV9بن لal";
        for (int round = 0; round < 5_000; round++) {
            NameSkeleton one = NameSkeleton.of(random(random, letters));
            NameSkeleton two = NameSkeleton.of(random(random, letters));
            assertThat(one.likeness(two)).isBetween(0.0, 1.0).isEqualTo(two.likeness(one));
            assertThat(one.sameName(two)).isEqualTo(two.sameName(one));
            assertThat(one.keys()).hasSizeLessThan(200);
            assertThat(one.toString()).isNotNull();
            one.isSurnameOf(two);
        }
    }

    @Test
    void aLongTextIsCut() {
        NameSkeleton endless = NameSkeleton.of("Constantinopolitan ".repeat(10_000));
        assertThat(endless.sameName(NameSkeleton.of("x".repeat(100_000)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skeleton",
                "sounds",
                "sound-distances",
                "pinyin",
                "korean",
                "vietnamese",
                "japanese",
                "name-particles",
                "given-name-forms"
            })
    void theTablesAreInNormalFormAndSayNothingTwice(String table) {
        List<LexiconTable.Row> rows = LexiconTable.read(table);
        assertThat(rows)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.cells())
                        .allSatisfy(cell -> assertThat(cell)
                                .isEqualTo(cell.strip())
                                .matches(
                                        text -> Normalizer.isNormalized(text, Normalizer.Form.NFC),
                                        "is in normal form")));
    }

    private static boolean same(Pair pair) {
        return pair.one().sameName(pair.two());
    }

    private static long count(List<Pair> pairs, Predicate<Pair> that) {
        return pairs.stream().filter(that).count();
    }

    private static String random(Random random, String letters) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<Pair> pairs(String file, String half) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = NameSkeletonTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            String section = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#")) {
                    section = line;
                } else if (section.equals(half)) {
                    String[] cells = line.split("\t");
                    pairs.add(new Pair(cells[0], cells[1]));
                }
            }
        }
        return pairs;
    }
}
