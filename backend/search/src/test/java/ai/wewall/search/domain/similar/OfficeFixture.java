package ai.wewall.search.domain.similar;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Ring;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office of 100 m² at Belorusskaya to rent, and what differs from it. */
public record OfficeFixture(
        double lat,
        double lon,
        Deal deal,
        long area,
        long pricePerSqm,
        @Nullable String centre) {

    public OfficeFixture() {
        this(55.77, 37.58, Deal.RENT, 100, 30_000, null);
    }

    public OfficeFixture at(double otherLat, double otherLon) {
        return new OfficeFixture(otherLat, otherLon, deal, area, pricePerSqm, centre);
    }

    public OfficeFixture deal(Deal other) {
        return new OfficeFixture(lat, lon, other, area, pricePerSqm, centre);
    }

    public OfficeFixture area(long other) {
        return new OfficeFixture(lat, lon, deal, other, pricePerSqm, centre);
    }

    public OfficeFixture pricePerSqm(long other) {
        return new OfficeFixture(lat, lon, deal, area, other, centre);
    }

    public OfficeFixture centre(String other) {
        return new OfficeFixture(lat, lon, deal, area, pricePerSqm, other);
    }

    public ListingDetail detail() {
        OffsetDateTime time = OffsetDateTime.parse("2026-11-20T10:00:00+03:00");
        return new ListingDetail(
                UUID.randomUUID().toString(),
                "Офис",
                deal,
                PropertyType.OFFICE,
                BigDecimal.valueOf(area),
                BigDecimal.valueOf(area * pricePerSqm / 12),
                BigDecimal.valueOf(pricePerSqm),
                "Москва",
                "Тверской",
                Okrug.CAO,
                new GeoPoint(lat, lon),
                List.of(new MetroWalk("Белорусская", "Кольцевая", 5)),
                BuildingClass.A,
                3,
                9,
                null,
                null,
                null,
                false,
                time,
                Set.of(),
                "Описание",
                List.of(),
                null,
                null,
                Set.of(Ring.MKAD),
                null,
                "Лесная улица",
                "7",
                centre,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                ListingStatus.PUBLISHED,
                true,
                1,
                time);
    }
}
