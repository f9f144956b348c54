package ai.wewall.listings.domain.geography;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class RingNestingTest {

    private static final Moscow MOSCOW = Moscow.load();

    @Property(tries = 20_000)
    void whoeverIsInsideARingIsInsideEveryLargerOne(
            @ForAll @Scale(5) @DoubleRange(min = 55.5, max = 56.0) double lat,
            @ForAll @Scale(5) @DoubleRange(min = 37.3, max = 37.9) double lon) {
        Set<Ring> around = MOSCOW.ringsAround(new GeoPoint(lat, lon));

        List<Ring> largest = List.of(Ring.values()).subList(Ring.values().length - around.size(), Ring.values().length);
        assertThat(around).containsExactlyInAnyOrderElementsOf(largest);
    }

    @Property(tries = 5_000)
    void moscowCityLiesInsideTheThirdRing(
            @ForAll @Scale(5) @DoubleRange(min = 55.744, max = 55.754) double lat,
            @ForAll @Scale(5) @DoubleRange(min = 37.530, max = 37.547) double lon) {
        GeoPoint point = new GeoPoint(lat, lon);
        boolean inCity = MOSCOW.businessDistrictOf(point)
                .filter(BusinessDistrict.MOSCOW_CITY::equals)
                .isPresent();

        assertThat(!inCity || MOSCOW.ringsAround(point).contains(Ring.TTK)).isTrue();
    }
}
