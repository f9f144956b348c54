package ai.wewall.listings.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.District;
import ai.wewall.listings.Station;
import ai.wewall.listings.Street;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.Ring;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoscowTest {

    private static final Moscow MOSCOW = Moscow.load();
    private static final GeoPoint KREMLIN = new GeoPoint(55.7520, 37.6175);
    private static final GeoPoint BELORUSSKY_STATION = new GeoPoint(55.7766, 37.5806);

    @Test
    void carriesEveryStationAndDistrict() {
        assertThat(MOSCOW.stations()).hasSize(449);
        assertThat(MOSCOW.districts()).hasSize(133);
        assertThat(MOSCOW.districts().stream().map(District::okrug)).contains(Okrug.values());
    }

    @ParameterizedTest
    @CsvSource({
        "55.7512, 37.5900, Арбат, ЦАО",
        "55.8056, 37.5152, Сокол, САО",
        "55.7295, 37.5750, Хамовники, ЦАО",
        "55.9694, 37.1769, Крюково, ЗелАО",
        "55.4833, 37.3047, Троицк, ТАО"
    })
    void putsAPointIntoTheDistrictWithTheNearestCentre(double lat, double lon, String name, String okrug) {
        District district = MOSCOW.districtOf(new GeoPoint(lat, lon));

        assertThat(district.name()).isEqualTo(name);
        assertThat(district.okrug()).hasToString(okrug);
    }

    @Test
    void namesTheNearestStationsOnceAndNearestFirst() {
        List<MetroWalk> near = MOSCOW.metroNear(BELORUSSKY_STATION);

        assertThat(near)
                .hasSizeLessThanOrEqualTo(5)
                .first()
                .extracting(MetroWalk::name)
                .isEqualTo("Белорусская");
        assertThat(near).extracting(MetroWalk::name).doesNotHaveDuplicates();
        assertThat(near).extracting(MetroWalk::walkMinutes).isSorted().allMatch(minutes -> minutes <= 25);
    }

    @Test
    void namesTheNearestStationWhereNoneCanBeWalkedTo() {
        List<MetroWalk> near = MOSCOW.metroNear(new GeoPoint(55.3200, 37.1600));

        assertThat(near)
                .singleElement()
                .satisfies(walk -> assertThat(walk.walkMinutes()).isGreaterThan(25));
    }

    @Test
    void agreesWithAPlainLookThroughAllStations() {
        for (District district : MOSCOW.districts()) {
            GeoPoint point = district.centre();
            Set<String> expected = MOSCOW.stations().stream()
                    .filter(station -> Earth.walkMinutes(point, station.location()) <= 25)
                    .map(Station::name)
                    .collect(Collectors.toSet());
            Set<String> names =
                    MOSCOW.metroNear(point).stream().map(MetroWalk::name).collect(Collectors.toSet());

            assertThat(names).hasSize(Math.max(1, Math.min(5, expected.size())));
            assertThat(expected.isEmpty() ? names : expected).containsAll(names);
        }
    }

    @Test
    void countsMinutesByTheStretchedGreatCircleRoundedUp() {
        GeoPoint to = new GeoPoint(55.7610, 37.6175);

        assertThat(Earth.metres(KREMLIN, to)).isBetween(1_000.0, 1_001.5);
        assertThat(Earth.walkMinutes(KREMLIN, to)).isEqualTo(17);
        assertThat(Earth.walkMinutes(KREMLIN, KREMLIN)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "55.7520, 37.6175, 4", // Kremlin
        "55.7640, 37.5950, 3", // Patriarch Ponds
        "55.7774, 37.5821, 2", // Belorusskaya
        "55.8056, 37.5152, 1", // Sokol
        "55.6847, 37.8558, 0" // Zhulebino
    })
    void knowsTheRingsRoundAPoint(double lat, double lon, int rings) {
        assertThat(MOSCOW.ringsAround(new GeoPoint(lat, lon))).hasSize(rings);
    }

    @Test
    void nestsEachRingStrictlyInsideTheNext() {
        for (int ring = 1; ring < Ring.values().length; ring++) {
            Area outer = MOSCOW.ring(Ring.values()[ring]);
            Area inner = MOSCOW.ring(Ring.values()[ring - 1]);

            assertThat(inner.outline()).allMatch(outer::contains);
            assertThat(outer.outline()).noneMatch(inner::contains);
        }
    }

    @Test
    void knowsMoscowCityAndWhatLiesBesideIt() {
        assertThat(MOSCOW.businessDistrictOf(new GeoPoint(55.7491, 37.5395))).contains(BusinessDistrict.MOSCOW_CITY);
        assertThat(MOSCOW.businessDistrictOf(new GeoPoint(55.7405, 37.5341))).isEmpty();
    }

    @Test
    void namesStreetsOnceWithTheirDistricts() {
        Set<String> names = MOSCOW.streets().stream().map(Street::name).collect(Collectors.toSet());

        assertThat(names).hasSameSizeAs(MOSCOW.streets()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(names).contains("Тверская улица", "улица Арбат", "Кутузовский проспект", "Столешников переулок");
        assertThat(streetsByDistrict()).hasSameSizeAs(MOSCOW.districts());
    }

    private static Set<String> streetsByDistrict() {
        Function<Street, List<String>> districts = Street::districts;
        return MOSCOW.streets().stream()
                .map(districts)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
