package ai.wewall.listings.adapter.java2d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.listings.domain.picture.Letters.Style;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontboxLettersTest {

    private final FontboxLetters letters = new FontboxLetters();

    @ParameterizedTest
    @ValueSource(strings = {"Привет", "Ёлка", "123", "м²", "№ «»", "Qq"})
    void lettersStandOnTheBaseLine(String text) {
        Rectangle2D box = letters.outline(text, Style.regular(100)).getBounds2D();

        assertThat(box.getMinY()).isBetween(-100.0, -30.0);
        assertThat(box.getMaxY()).isBetween(-35.0, 30.0);
        assertThat(box.getMaxX()).isLessThanOrEqualTo(letters.width(text, Style.regular(100)) + 3);
    }

    @Test
    void sizeStretchesEverythingAlike() {
        assertThat(letters.width("план", Style.bold(40)))
                .isCloseTo(2 * letters.width("план", Style.bold(20)), within(1e-9));
    }

    @Test
    void boldIsAnotherFont() {
        assertThat(letters.width("план", Style.bold(20))).isNotEqualTo(letters.width("план", Style.regular(20)));
    }

    @Test
    void blankHasAWidthAndNoOutline() {
        assertThat(letters.width(" ", Style.regular(20))).isPositive();
        assertThat(letters.outline(" ", Style.regular(20)).getBounds2D().isEmpty())
                .isTrue();
    }
}
