package ai.wewall.search.domain.text.chars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormaliserTest {

    @Test
    void caseAndYoDoNotMatter() {
        assertThat(normal("Савёловская")).isEqualTo("савеловская");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(normal("Бои\u0306 е\u0308лка")).isEqualTo("бой елка");
    }

    @Test
    void spacesAndDashesBecomePlain() {
        assertThat(normal("100\u00a0–\u2009200")).isEqualTo("100 - 200");
    }

    @Test
    void invisibleSignsAreLeftOut() {
        assertThat(normal("о\u00adф\u200bис")).isEqualTo("офис");
    }

    @Test
    void offsetsLeadBackToTheOriginal() {
        NormalText text = Normaliser.normalise("и\u0306\u00adя");

        assertThat(text.start(0)).isZero();
        assertThat(text.end(0)).isEqualTo(2);
        assertThat(text.start(1)).isEqualTo(3);
    }

    private static String normal(String text) {
        NormalText normal = Normaliser.normalise(text);
        return normal.slice(0, normal.length());
    }
}
