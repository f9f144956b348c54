package ai.wewall.search.domain.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {

    @ParameterizedTest
    @CsvSource({
        "стрит-ретейл, TYPE, RETAIL",
        "вход отдельный, FEATURE, SEPARATE_ENTRANCE",
        "Чистых прудах, STATION, Чистые пруды",
        "пл. Ильича, STATION, Площадь Ильича",
        "бульваре Дмитрия Донского, STATION, Бульвар Дмитрия Донского",
        "хорошево-мневниках, DISTRICT, Хорошёво-Мнёвники",
        "Новослабодской, STATION, Новослободская",
        "скалд, TYPE, WAREHOUSE",
        "на юго-востоке, OKRUG, ЮВАО",
        "торговом центре, NOT_A_PLACE, NONE"
    })
    void phraseIsFoundInAnyForm(String text, Kind kind, String value) {
        assertThat(Knowledge.chunks(text)).anyMatch(chunk -> chunk.is(kind, value));
    }

    @ParameterizedTest
    @CsvSource({
        "если на Соколе что-то появится, SUBSCRIBE, true",
        "если на Соколе. Склад появится, SUBSCRIBE, false",
        "если там у вас на складе и возле станции склад появится, SUBSCRIBE, false",
        "сколько я буду за него платить, CALCULATE, true"
    })
    void phraseMayHaveOtherWordsInside(String text, Kind kind, boolean found) {
        assertThat(Knowledge.chunks(text).stream().anyMatch(chunk -> chunk.is(kind)))
                .isEqualTo(found);
    }

    @Test
    void misspeltWordOfTwoReadingsIsToldByItsPhrase() {
        assertThat(Knowledge.chunks("Преображеской площади"))
                .anyMatch(chunk -> chunk.is(Kind.STATION, "Преображенская площадь"));
    }

    @Test
    void longestPhraseWins() {
        assertThat(Knowledge.chunks("новые черемушки"))
                .singleElement()
                .satisfies(chunk -> assertThat(chunk.value(Kind.STATION)).isEqualTo("Новые Черемушки"));
    }

    @Test
    void realWordsAreNoTypingErrors() {
        assertThat(Knowledge.chunks("задание")).noneMatch(chunk -> chunk.is(Kind.TYPE));
    }
}
