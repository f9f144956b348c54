package ai.wewall.telegram.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferNumberTest {

    @ParameterizedTest
    @CsvSource({
        "2,2",
        "2.,2",
        "№3,3",
        "номер 4,4",
        "Второй,2",
        "вторая,2",
        "покажи второй,2",
        "открой третье предложение,3",
        "четвёртый,4",
        "пятую,5",
        "подробнее про первый вариант,1",
        "три,3",
        "последний,5",
        "the second one,2",
        "10,10"
    })
    void numberIsHeard(String text, int number) {
        assertThat(OfferNumber.in(text, 5)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "офис",
                "первый этаж",
                "2 этаж",
                "100",
                "0",
                "2 3",
                "второе кольцо",
                "офис 2",
                "пятница",
                "третьяковская",
                "сто"
            })
    void otherTextsAreLeftToTheInterpreter(String text) {
        assertThat(OfferNumber.in(text, 5)).isEmpty();
    }
}
