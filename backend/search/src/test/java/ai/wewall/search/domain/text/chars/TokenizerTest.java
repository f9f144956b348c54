package ai.wewall.search.domain.text.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 500 000|1500000", "1.500.000|1500000", "1,5|1.5", "12.5|12.5", "999 999 999 999|999999999999"})
    void numbersAreReadAsWritten(String written, BigDecimal value) {
        assertThat(tokens(written))
                .singleElement()
                .satisfies(token -> assertThat(token.number()).isEqualByComparingTo(value));
    }

    @Test
    void threeDigitsAfterADotMayBeAGroup() {
        Token token = tokens("18.000").getFirst();

        assertThat(token.grouped()).isEqualByComparingTo("18000");
        assertThat(token.number()).isEqualByComparingTo("18");
    }

    @Test
    void ordinalsAreTold() {
        assertThat(tokens("2-й 3й 1-м")).allMatch(Token::ordinal).hasSize(3);
        assertThat(tokens("100м").getFirst().ordinal()).isFalse();
    }

    @Test
    void squareMetresAreOneWord() {
        assertThat(words("100м2 50 m² 70 м^2")).containsExactly("100", "м2", "50", "м2", "70", "м2");
    }

    @Test
    void linksPhonesAndDatesAreUntouchable() {
        assertThat(tokens("https://a.ru/100 +7 (926) 123-45-67 15.03.2026 a@b.ru"))
                .allMatch(token -> token.kind() == Token.Kind.OTHER)
                .hasSize(4);
    }

    @Test
    void emojiAreNoTokens() {
        assertThat(words("🔥 офис 🔥")).containsExactly("офис");
    }

    @Test
    void lookAlikeLettersAreRussianInARussianWord() {
        assertThat(words("ЦAО")).containsExactly("цао");
    }

    private static List<Token> tokens(String text) {
        return Tokenizer.tokens(Normaliser.normalise(text));
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::word).toList();
    }
}
