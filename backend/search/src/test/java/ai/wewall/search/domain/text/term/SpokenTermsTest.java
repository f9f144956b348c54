package ai.wewall.search.domain.text.term;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.model.search.TermField;
import ai.wewall.search.domain.text.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTermsTest {

    private static final TermReader READER = TermReader.of(Knowledge.DICTIONARY);
    private static final int RANDOM_TEXTS = 5_000;
    private static final List<String> WORDS = Stream.concat(
                    cases().flatMap(line -> Stream.of(line.split(" \\|", 2)[0].split(" "))),
                    Stream.of("🏢", "\ud83d", "%", "0", "1e9", "-5%", "999999999 млрд", "№", "плюс", "₽/м²", "\n", "x"))
            .toList();

    static Stream<String> cases() {
        try (var in = SpokenTermsTest.class.getResourceAsStream("/terms/spoken-terms.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sentenceSaysTheseTerms(String line) {
        String[] parts = line.split(" \\|", 2);

        assertThat(SpokenCases.line(READER.read(parts[0]))).isEqualTo(parts[1].strip());
    }

    @Test
    void termsStandWhereTheTextNamesThem() {
        String text = "посчитай с кредитом 60% под 16 на 10 лет";

        List<String> pieces = READER.read(text).terms().stream()
                .map(term -> text.substring(term.start(), term.end()))
                .toList();

        assertThat(pieces).containsExactly("60%", "под 16", "10 лет");
    }

    @Test
    void laterWordOnTheSameWins() {
        assertThat(SpokenCases.line(READER.read("под 16, нет, под 14"))).isEqualTo("RATE_PCT=14");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextIsReadWithinTheBounds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_TEXTS / 4; i++) {
            assertSound(randomText(random));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "🏢🏢", "под под под", "%%%", "999999999999999999999 млрд", "кредит кредит 1e400"
            })
    void strangeTextIsNoError(String text) {
        assertSound(text);
    }

    @Test
    void longestTextIsReadAtOnce() {
        String text = "кредит 60% под 16 на 10 лет ".repeat(146);
        READER.read(text);

        long began = System.nanoTime();
        READER.read(text);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static void assertSound(String text) {
        SpokenTerms read = READER.read(text);
        assertThat(read.terms()).allSatisfy(term -> {
            assertThat(term.field().accepts(term.value())).isTrue();
            assertThat(text.substring(term.start(), term.end())).isNotBlank();
        });
        assertThat(read.refused()).noneMatch(term -> term.field().accepts(term.value()));
        assertThat(read.terms().stream().map(SpokenTerm::field).map(TermField::group))
                .doesNotHaveDuplicates();
        assertThat(read.missed()).allMatch(text::contains);
    }
}
