package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Geography;
import ai.wewall.model.search.Suggestion;
import ai.wewall.model.search.SuggestionKind;
import ai.wewall.search.domain.similar.OfficeFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestPlacesTest {

    private static final Geography MOSCOW = Geography.ofMoscow();

    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final SuggestPlaces places = new SuggestPlaces(live, MOSCOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    белорусская          | STATION  | Белорусская
                    белорус              | STATION  | Белорусская
                    БЕЛОРУСКАЯ           | STATION  | Белорусская
                    беолрусская          | STATION  | Белорусская
                    белоруской           | STATION  | Белорусская
                    у метро белорусской  | STATION  | Белорусская
                    ,tkjheccrfz          | STATION  | Белорусская
                    belorusskaya         | STATION  | Белорусская
                    м. курская           | STATION  | Курская
                    пл революции         | STATION  | Площадь Революции
                    китайгород           | STATION  | Китай-город
                    китай город          | STATION  | Китай-город
                    вднх                 | STATION  | ВДНХ
                    dlyp                 | STATION  | ВДНХ
                    пр-т мира            | STATION  | Проспект Мира
                    парк культуры        | STATION  | Парк культуры
                    р-н хамовники        | DISTRICT | Хамовники
                    хамавники            | DISTRICT | Хамовники
                    басманый             | DISTRICT | Басманный
                    ул тверская          | STREET   | Тверская улица
                    кузнецкий м          | STATION  | Кузнецкий мост
                    никольск ул          | STREET   | Никольская улица
                    """)
    void whatPeopleTypeNamesThePlace(String typed, SuggestionKind kind, String name) {
        Suggestion first = places.suggest(typed).getFirst();

        assertThat(first.name()).isEqualTo(name);
        assertThat(first.kind()).isEqualTo(kind);
    }

    @Test
    void sameNameComesInAllItsKindsButOncePerKind() {
        List<Suggestion> sokol = places.suggest("сокол");

        assertThat(sokol)
                .filteredOn(each -> each.name().equals("Сокол"))
                .extracting(Suggestion::kind)
                .containsExactlyInAnyOrder(SuggestionKind.STATION, SuggestionKind.DISTRICT);
        assertThat(places.suggest("киевская"))
                .filteredOn(each -> each.name().equals("Киевская"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "ъъъъъъъъ", "\u0000", "(((* [a TO", "42424242"})
    void whatNamesNothingGivesNothing(String typed) {
        assertThat(places.suggest(typed)).isEmpty();
    }

    @Test
    void atMostTenAreSuggested() {
        assertThat(places.suggest("а")).hasSize(10);
    }

    @Test
    void businessCentresComeWithTheirListings() {
        assertThat(places.suggest("легион"))
                .extracting(Suggestion::kind)
                .doesNotContain(SuggestionKind.BUSINESS_CENTRE);
        LiveIndex.Loading loading = live.load();
        loading.add(new OfficeFixture().centre("Легион").detail());
        loading.add(new OfficeFixture().centre("Легион").detail());
        loading.add(new OfficeFixture().centre("White Stone").detail());
        loading.done();

        assertThat(places.suggest("бц легеон").getFirst())
                .isEqualTo(new Suggestion(SuggestionKind.BUSINESS_CENTRE, "Легион", null, null, 2));
        assertThat(places.suggest("цршеу ыещту").getFirst().name()).isEqualTo("White Stone");
        assertThat(places.suggest("белорусская").getFirst().listings()).isEqualTo(3);
    }
}
