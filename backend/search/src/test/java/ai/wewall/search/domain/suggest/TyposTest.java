package ai.wewall.search.domain.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

    @ParameterizedTest
    @CsvSource({
        "курская, курская, 0",
        "курск, курская, 0",
        "крская, курская, 1",
        "ккурская, курская, 1",
        "карская, курская, 1",
        "укрская, курская, 1",
        "крсакая, курская, 2",
        "белорсская, белорусская, 1"
    })
    void slipsAreCounted(String typed, String word, int slips) {
        assertThat(Typos.between(typed, word, 2)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"арбатская, курская", "тверская, сокол", "абвгдежз, абв"})
    void farWordsAreFar(String typed, String word) {
        assertThat(Typos.between(typed, word, 2)).isGreaterThan(2);
    }
}
