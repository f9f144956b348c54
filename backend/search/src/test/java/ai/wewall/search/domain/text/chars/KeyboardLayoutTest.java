package ai.wewall.search.domain.text.chars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyboardLayoutTest {

    private final KeyboardLayout layout = new KeyboardLayout(
            Set.of("open", "space")::contains, Set.of("офис", "псн", "габ", "до", "магазин", "ношу")::contains);

    @Test
    void russianTypedInLatinIsRead() {
        assertThat(read("jabc vfufpby")).isEqualTo("офис магазин");
    }

    @Test
    void signsThatAreLettersBelongToTheWord() {
        assertThat(read("uf, 100")).isEqualTo("габ 100");
    }

    @Test
    void aCommaAfterTheWordStaysAComma() {
        assertThat(read("jabc, 100")).isEqualTo("офис, 100");
    }

    @Test
    void shortWordsAreReadBesideLongOnesAlone() {
        assertThat(read("jabc lj 100")).isEqualTo("офис до 100");
        assertThat(read("lj 100")).isEqualTo("lj 100");
    }

    @Test
    void knownLatinWordsStay() {
        assertThat(read("open space")).isEqualTo("open space");
        assertThat(read("office")).isEqualTo("office");
    }

    private String read(String text) {
        NormalText read = layout.read(Normaliser.normalise(text));
        return read.slice(0, read.length());
    }
}
