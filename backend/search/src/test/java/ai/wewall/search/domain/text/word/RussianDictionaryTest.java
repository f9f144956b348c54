package ai.wewall.search.domain.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RussianDictionaryTest {

    private final RussianDictionary dictionary = RussianDictionary.load();
    private final Inflection inflection = new Inflection(dictionary);

    @Test
    void formLeadsToItsLemmaAndCase() {
        assertThat(dictionary.readings("особняке")).anySatisfy(reading -> {
            assertThat(reading.lemma()).isEqualTo("особняк");
            assertThat(reading.has("P")).isTrue();
        });
    }

    @Test
    void wordHasAllItsForms() {
        assertThat(inflection.formsOf("склад")).contains("склад", "склада", "складами", "складах");
    }

    @Test
    void wordThatIsLackingIsDeclinedLikeAnother() {
        assertThat(inflection.formsLike("шоурум", "форум")).contains("шоурума", "шоурумом", "шоурумы");
    }

    @Test
    void surnamesAreNoWords() {
        assertThat(dictionary.knows("задание")).isTrue();
        assertThat(dictionary.knows("павилецкой")).isFalse();
    }
}
