package ai.wewall.search.domain.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Spelling spelling = new Spelling(
            List.of("склад", "офис", "павелецкой", "новослободской", "отдельный", "таганской", "таганский"));

    @ParameterizedTest
    @CsvSource({
        "скалд, склад",
        "склат, склад",
        "слад, склад",
        "павилецкой, павелецкой",
        "новаслабодской, новослободской",
        "отделный, отдельный"
    })
    void errorsWithinReasonAreForgiven(String written, String meant) {
        assertThat(spelling.nearest(written)).containsExactly(meant);
    }

    @Test
    void wordsUnderFiveLettersAreNeverMended() {
        assertThat(spelling.nearest("офес")).isEmpty();
    }

    @Test
    void twoErrorsInAShortWordAreTooMany() {
        assertThat(spelling.nearest("скулт")).isEmpty();
    }

    @Test
    void equallyNearFormsAllComeBack() {
        assertThat(spelling.nearest("таганскй")).containsExactlyInAnyOrder("таганской", "таганский");
    }
}
