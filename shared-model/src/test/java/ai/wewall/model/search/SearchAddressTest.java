package ai.wewall.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchAddressTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Case(SearchCriteria criteria, String address) {}

    static Stream<Case> cases() throws IOException {
        try (InputStream file = SearchAddressTest.class.getResourceAsStream("/search-address.json")) {
            JsonNode cases = JSON.readTree(file);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(each -> new Case(
                            JSON.treeToValue(each.path("criteria"), SearchCriteria.class),
                            each.path("address").asString()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void criteriaBecomeTheAddress(Case given) {
        assertThat(SearchAddress.of(given.criteria())).isEqualTo(given.address());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void addressBecomesTheCriteria(Case given) {
        assertThat(SearchAddress.parse(given.address())).isEqualTo(given.criteria());
        assertThat(SearchAddress.parse("?" + given.address())).isEqualTo(given.criteria());
    }

    @Test
    void everyFieldComesBack() {
        SearchCriteria all = new SearchCriteria(
                Deal.SALE,
                Set.of(PropertyType.OFFICE),
                true,
                NumberRange.of(1, 2),
                NumberRange.atMost(new BigDecimal("1.5")),
                NumberRange.atLeast(BigDecimal.TEN),
                Set.of("Улица 1905 года", "А, Б & В=Г"),
                new BigDecimal("7.5"),
                Set.of("Хамовники"),
                Set.of(Okrug.ZELAO),
                Ring.TTK,
                BusinessDistrict.MOSCOW_CITY,
                Set.of(BuildingClass.B_PLUS),
                NumberRange.of(-2, 0),
                NumberRange.atLeast(BigDecimal.valueOf(3)),
                NumberRange.atLeast(BigDecimal.valueOf(30)),
                Set.of(Feature.TERRACE),
                Purpose.CAFE,
                NumberRange.atLeast(BigDecimal.valueOf(9)),
                NumberRange.atMost(BigDecimal.valueOf(11)),
                SortOrder.NEWEST);

        assertThat(SearchAddress.parse(SearchAddress.of(all))).isEqualTo(all);
    }

    @Test
    void encodingIsThatOfABrowser() {
        SearchCriteria criteria =
                SearchCriteria.builder().metro(Set.of("a b+(c)!~*',d/é")).build();

        assertThat(SearchAddress.of(criteria)).isEqualTo("metro=a%20b%2B(c)!~*'%2Cd%2F%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deal=LEASE",
                "types=CASTLE",
                "area=abc",
                "area=..",
                "area=1e9..",
                "area=100",
                "metro=%D0%9",
                "metro=,,",
                "tenanted=false",
                "paybackYears=5..",
                "yield=..5",
                "utm_source=x&&=&deal",
                "?",
                "walkMinutes=99999999999999999999"
            })
    void whatMakesNoSenseIsPassedOver(String query) {
        assertThat(SearchAddress.parse(query)).isEqualTo(SearchCriteria.none());
    }

    @Test
    void ofARepeatedParameterTheFirstCounts() {
        assertThat(SearchAddress.parse("deal=RENT&deal=SALE").deal()).isEqualTo(Deal.RENT);
    }
}
