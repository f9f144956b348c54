package ai.wewall.search.domain.index;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Purpose;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a listing is, out of closed sets, each as the bits of its values' ordinals.
 *
 * @param district name of its district
 */
record Traits(
        int deal,
        int type,
        int buildingClass,
        int okrug,
        String district,
        int features,
        int rings,
        int businessDistrict,
        int purposes,
        boolean tenanted) {

    static Traits of(ListingDetail listing, Set<Purpose> purposes) {
        return new Traits(
                bit(listing.deal()),
                bit(listing.type()),
                bit(listing.buildingClass()),
                bit(listing.okrug()),
                listing.district(),
                bits(listing.features()),
                bits(listing.inside()),
                bit(listing.businessDistrict()),
                bits(purposes),
                listing.tenanted());
    }

    /** The bit of one value; none where there is no value. */
    static int bit(@Nullable Enum<?> value) {
        return value == null ? 0 : 1 << value.ordinal();
    }

    /** The bits of several values; none where there are no values. */
    static int bits(@Nullable Collection<? extends Enum<?>> values) {
        return values == null ? 0 : values.stream().mapToInt(Traits::bit).reduce(0, (a, b) -> a | b);
    }
}
