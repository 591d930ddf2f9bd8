package org.entente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedLexiconTest {
    private static final int SAMPLE = 5_000;

    @ParameterizedTest
    @EnumSource
    void theBuildPacksWhatTheTablesSay(Language language) {
        assertThat(Lexicon.class.getResource(Lexicon.fileName(language)))
                .as("the build has packed it")
                .isNotNull();
        Lexicon packed = Lexicon.of(language);
        Lexicon compiled = LexiconCompiler.compile(language);
        assertThat(packed.size()).isEqualTo(compiled.size());
        List<Long> keys = new ArrayList<>();
        compiled.forEach((key, value) -> keys.add(key));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < SAMPLE; i++) {
            long key = keys.get(random.nextInt(keys.size()));
            assertThat(senses(packed, key)).as("seed %d", seed).isEqualTo(senses(compiled, key));
            assertThat(packed.lookup(key) & 1).isEqualTo(compiled.lookup(key) & 1);
        }
    }

    @Test
    void aLexiconThatIsCutOffIsTold() throws IOException {
        byte[] bytes = packed();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            assertThatThrownBy(() -> LexiconFile.read(cut))
                    .as("seed %d", seed)
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("is cut off or damaged|is no packed lexicon of this version");
        }
    }

    @Test
    void aLexiconWithAChangedByteIsTold() throws IOException {
        byte[] bytes = packed();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> LexiconFile.read(changed))
                    .as("seed %d", seed)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLexiconComesBackFromItsFile() throws IOException {
        Lexicon read = LexiconFile.read(packed());
        assertThat(read.senses())
                .containsExactly(new Sense(SenseKind.STATE, "KZ", "", 0), new Sense(SenseKind.PLACE, "x", "y", 3));
        assertThat(read.size()).isEqualTo(3);
    }

    private static byte[] packed() throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        builder.add("Kazakhstan", new Sense(SenseKind.STATE, "KZ", "", 0));
        builder.add("New Town", new Sense(SenseKind.PLACE, "x", "y", 3));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LexiconFile.write(builder.build(), out);
        return out.toByteArray();
    }

    private static List<Sense> senses(Lexicon lexicon, long key) {
        int list = lexicon.lookup(key) >> 1;
        List<Sense> senses = new ArrayList<>();
        for (int i = 0; list > 0 && i < lexicon.count(list); i++) {
            senses.add(lexicon.sense(list, i));
        }
        return senses;
    }
}
