package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Geography;
import ai.wewall.search.domain.relax.Neighbours;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearPlacesTest {

    private static final Neighbours MOSCOW = new NearPlaces(Geography.ofMoscow());

    @Test
    void stationsOfAWalkAndOfTheLineAreNear() {
        assertThat(MOSCOW.ofStations(Set.of("Белорусская")))
                .contains("Менделеевская")
                .hasSizeBetween(3, 6)
                .doesNotContain("Белорусская");
        assertThat(MOSCOW.ofStations(Set.of("Ховрино"))).isNotEmpty();
    }

    @Test
    void neighbouringDistrictsAreNear() {
        assertThat(MOSCOW.ofDistricts(Set.of("Арбат"))).contains("Хамовники").doesNotContain("Арбат");
    }

    @Test
    void unknownPlacesHaveNoNeighbours() {
        assertThat(MOSCOW.ofStations(Set.of("Нигде"))).isEmpty();
        assertThat(MOSCOW.ofDistricts(Set.of("Нигде"))).isEmpty();
    }
}
