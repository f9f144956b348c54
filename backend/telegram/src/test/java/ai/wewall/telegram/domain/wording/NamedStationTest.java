package ai.wewall.telegram.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedStationTest {

    private static final MetroWalk NEAR = new MetroWalk("Савёловская", "Серпуховско-Тимирязевская", 9);
    private static final MetroWalk FAR = new MetroWalk("Белорусская", "Кольцевая", 17);

    @Test
    void stationThatWasAskedForIsShownThoughAnotherIsNearer() {
        assertThat(NamedStation.of(near(NEAR, FAR), asking("Белорусская"))).contains(FAR);
    }

    @Test
    void nearestOfSeveralAskedOnesIsShown() {
        assertThat(NamedStation.of(near(NEAR, FAR), asking("Белорусская", "Савеловская")))
                .contains(NEAR);
    }

    @Test
    void nearestIsShownWhereNoneWasAskedFor() {
        assertThat(NamedStation.of(near(NEAR, FAR), SearchCriteria.none())).contains(NEAR);
    }

    @Test
    void nothingIsShownWhereThereIsNoStation() {
        assertThat(NamedStation.of(near(), asking("Белорусская"))).isEmpty();
    }

    private static SearchCriteria asking(String... stations) {
        return SearchCriteria.builder().metro(Set.of(stations)).build();
    }

    private static ListingCard near(MetroWalk... stations) {
        List<MetroWalk> metro = Arrays.asList(stations);
        OffsetDateTime published = OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        return new ListingCard(
                "id",
                "Офис",
                Deal.RENT,
                PropertyType.OFFICE,
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.TEN,
                "",
                "",
                Okrug.CAO,
                new GeoPoint(55.7, 37.6),
                metro,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                published,
                Set.of());
    }
}
