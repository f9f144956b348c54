package ai.wewall.listings.domain;

import ai.wewall.listings.Geography;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Listings for tests: an office for rent near Belorusskaya, and a shop on sale that is let. */
public final class ListingFixture {

    public static final Geography MOSCOW = Moscow.load();
    public static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");
    public static final GeoPoint LESNAYA = new GeoPoint(55.7781, 37.5880);
    public static final ListingContent EMPTY = new ListingContent(
            new Wording(null, null),
            new Offer(null, null, null, null, null),
            new Premises(null, null, null, null, null, null, Set.of()),
            new Building(null, null, null, null),
            new Place(null, null, null),
            List.of(),
            0);

    private ListingFixture() {}

    public static ListingContent office() {
        return new ListingContent(
                new Wording("Офис 120 м²", "Светлый офис в пяти минутах от метро."),
                new Offer(Deal.RENT, number("300000"), TaxForm.VAT_ON_TOP, number("6800"), null),
                new Premises(
                        PropertyType.OFFICE,
                        number("120"),
                        3,
                        number("3.2"),
                        number("15"),
                        null,
                        Set.of(Feature.OPEN_PLAN, Feature.PARKING)),
                new Building(BuildingClass.B, 7, 1998, "Каштан"),
                new Place(LESNAYA, "Лесная улица", "7"),
                List.of(),
                4);
    }

    public static ListingContent letShop(LeaseSummary... leases) {
        return new ListingContent(
                new Wording("Магазин с арендатором, 100 м²", "Арендатор платит вовремя."),
                new Offer(Deal.SALE, number("60000000"), TaxForm.NO_VAT, null, null),
                new Premises(PropertyType.RETAIL, number("100"), 1, null, null, number("30000000"), Set.of()),
                new Building(null, 9, null, null),
                new Place(LESNAYA, "Лесная улица", "7"),
                List.of(leases),
                3);
    }

    public static LeaseSummary lease(String area, String rentPerMonth) {
        return new LeaseSummary(
                "Пекарня",
                number(area),
                number(rentPerMonth),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2030, 12, 31),
                number("5"));
    }

    public static Listing draft(ListingContent content) {
        return accepted(Listing.draft(newId(), content, MOSCOW, NOW));
    }

    public static Listing published(ListingContent content) {
        return accepted(draft(content).publish(NOW));
    }

    public static Listing accepted(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.listing();
        }
        throw new AssertionError("refused: " + decision);
    }

    public static ListingId newId() {
        return new ListingId(UUID.randomUUID());
    }

    public static BigDecimal number(String value) {
        return new BigDecimal(value);
    }
}
