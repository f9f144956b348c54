package ai.wewall.telegram.twin;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Listings to be offered. */
public final class Offers {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T10:00:00+03:00");

    private Offers() {}

    /** The id of the offer of a number. */
    public static String id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    /** An office to rent, with everything that an office has. */
    public static ListingDetail office(int number) {
        return listing(number, Deal.RENT, PropertyType.OFFICE, "312000", "29250", ListingStatus.PUBLISHED, List.of());
    }

    /** A let shop on sale. */
    public static ListingDetail letShop(int number) {
        LeaseSummary lease = new LeaseSummary(
                "Аптека «Ромашка»",
                new BigDecimal("128"),
                new BigDecimal("400000"),
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2029, 3, 31),
                null);
        return listing(
                number,
                Deal.SALE,
                PropertyType.RETAIL,
                "52500000",
                "410156.25",
                ListingStatus.PUBLISHED,
                List.of(lease));
    }

    public static ListingDetail withdrawn(int number) {
        return listing(number, Deal.RENT, PropertyType.OFFICE, "312000", "29250", ListingStatus.WITHDRAWN, List.of());
    }

    public static ListingDetail listing(
            int number,
            Deal deal,
            PropertyType type,
            String price,
            String perSqm,
            ListingStatus status,
            List<LeaseSummary> leases) {
        boolean let = !leases.isEmpty();
        return new ListingDetail(
                id(number),
                "Офис № " + number + " в БЦ «Белая площадь»",
                deal,
                type,
                new BigDecimal("128.4"),
                new BigDecimal(price),
                new BigDecimal(perSqm),
                "улица Лесная, 5",
                "Тверской",
                Okrug.CAO,
                new GeoPoint(55.7776, 37.5821),
                List.of(new MetroWalk("Белорусская", "Замоскворецкая", 6), new MetroWalk("Менделеевская", "9", 14)),
                BuildingClass.A,
                4,
                9,
                "/photos/" + number,
                let ? new BigDecimal("9.14") : null,
                let ? new BigDecimal("10.94") : null,
                let,
                TIME,
                Set.of(Feature.PARKING, Feature.FITTED_OUT),
                "Светлый офис с видом на сквер. Рядом остановка и кафе.",
                List.of("/photos/" + number),
                new BigDecimal("3.2"),
                new BigDecimal("30"),
                Set.of(),
                null,
                "улица Лесная",
                "5",
                "Белая площадь",
                2009,
                leases,
                null,
                null,
                null,
                null,
                status,
                true,
                1,
                TIME);
    }
}
