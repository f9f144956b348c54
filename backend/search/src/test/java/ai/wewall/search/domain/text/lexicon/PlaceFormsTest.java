package ai.wewall.search.domain.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.search.domain.text.word.RussianDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFormsTest {

    private final PlaceForms forms = new PlaceForms(RussianDictionary.load());

    @ParameterizedTest
    @CsvSource({
        "Белорусская, белорусской",
        "Павелецкая, павелецкую",
        "Хамовники, хамовниках",
        "Хамовники, хамовников",
        "Кузьминки, кузьминок",
        "Черёмушки, черемушек",
        "Сокол, соколе",
        "Тушино, тушине",
        "Отрадное, отрадном",
        "Пресненский, пресненском",
        "Донской, донском",
        "Чистые, чистых",
        "Пруды, прудах",
        "Фили, филях",
        "Некрасовка, некрасовке",
        "Капотня, капотне",
        "Крылатское, крылатском",
        "Воробьевы, воробьевых",
        "Троицк, троицке",
        "Технопарк, технопарка"
    })
    void nameHasItsCaseForms(String name, String form) {
        assertThat(forms.of(name)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"Арбатская, арбатский", "Чистые, чистый", "Таганский, таганская"})
    void formsOfAnotherGenderOrNumberAreNoneOfIt(String name, String other) {
        assertThat(forms.of(name)).doesNotContain(other);
    }
}
