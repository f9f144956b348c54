package ai.wewall.search.domain.index;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.Purpose;
import ai.wewall.search.domain.PurposeNeeds;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published listing on its way into the index: what can be searched by, and its card as ready JSON. Numbers that are
 * not known are {@code NaN}, which no bound matches.
 *
 * @param traits its properties out of closed sets, one bit a value
 */
public record IndexedListing(
        UUID id,
        long version,
        long traits,
        double area,
        double price,
        double pricePerSqm,
        double floor,
        double ceilingHeight,
        double powerKw,
        double yieldPct,
        double paybackYears,
        long publishedAt,
        int lonE7,
        int latE7,
        String district,
        @Nullable String businessCentre,
        List<MetroWalk> metro,
        byte[] card) {

    /** Reads what the index needs from a listing. */
    public static IndexedListing of(ListingDetail listing, byte[] card) {
        return new IndexedListing(
                UUID.fromString(listing.id()),
                listing.version(),
                SetField.traitsOf(listing, purposesOf(listing)),
                listing.area().doubleValue(),
                listing.price().doubleValue(),
                listing.pricePerSqm().doubleValue(),
                listing.floor() == null ? Double.NaN : listing.floor(),
                number(listing.ceilingHeight()),
                number(listing.powerKw()),
                number(listing.yieldPct()),
                number(listing.paybackYears()),
                listing.publishedAt().toInstant().toEpochMilli(),
                Box.degreesE7(listing.location().lon()),
                Box.degreesE7(listing.location().lat()),
                listing.district(),
                listing.businessCentre(),
                List.copyOf(listing.metro()),
                card);
    }

    private static Set<Purpose> purposesOf(ListingDetail listing) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (PurposeNeeds.of(purpose).metBy(listing)) {
                purposes.add(purpose);
            }
        }
        return purposes;
    }

    private static double number(@Nullable BigDecimal value) {
        return value == null ? Double.NaN : value.doubleValue();
    }
}
