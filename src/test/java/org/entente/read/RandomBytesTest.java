package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomBytesTest {
    private static final int ROUNDS = 200;
    private static final int LONGEST = 3000;

    @ParameterizedTest
    @EnumSource(ArticleFormat.class)
    void anyBytesAreReadOrSetAside(ArticleFormat format) throws IOException, URISyntaxException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<byte[]> samples = samples();
        ReadingOptions options = new ReadingOptions(JsonFields.DEFAULT, Optional.of(format), Optional.empty());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes =
                    round % 2 == 0 ? noise(random) : mutated(samples.get(random.nextInt(samples.size())), random);
            String about = "%s, seed %d, round %d".formatted(format, seed, round);
            assertThatCode(() -> {
                        Collected read = Collected.ofInput(options, bytes);
                        assertThat(read.counts().articles()).isEqualTo(read.articles.size());
                        assertThat(read.counts().setAside()).isEqualTo(read.setAside.size());
                    })
                    .as(about)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] noise(Random random) {
        byte[] bytes = new byte[random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        for (int change = random.nextInt(60); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(40), bytes.length - at);
            System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            bytes[at] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static List<byte[]> samples() throws IOException, URISyntaxException {
        List<byte[]> samples = new ArrayList<>();
        for (Path page : PagesTest.pages().toList()) {
            try (InputStream bytes = Files.newInputStream(page)) {
                samples.add(bytes.readAllBytes());
            }
        }
        samples.add(
                "{\"id\": \"https://example.org/1\", \"title\": \"Talks\", \"text\": \"4 May 2024\\nThe talks ended.\", \"date\": \"2024-05-04\"}\n"
                        .repeat(5)
                        .getBytes(StandardCharsets.UTF_8));
        samples.add("Talks end\nPublished: 4 May 2024 - 10:15 PM (UTC+04:00)\n\nVIENNA, May 4, 2024 (A) - The talks.\n"
                .getBytes(StandardCharsets.UTF_8));
        return samples;
    }
}
