package ai.wewall.search.domain.index;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import ai.wewall.model.search.Ring;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property out of a closed set. All of them together are one long a listing: every value of every field has a bit of
 * its own.
 */
enum SetField {
    DEAL(Deal.values()),
    TYPE(PropertyType.values()),
    BUILDING_CLASS(BuildingClass.values()),
    OKRUG(Okrug.values()),
    FEATURE(Feature.values()),
    RING(Ring.values()),
    BUSINESS_DISTRICT(BusinessDistrict.values()),
    PURPOSE(Purpose.values()),
    TENANTED(Boolean.TRUE);

    private static final int[] FIRST_BIT = firstBits();

    private final List<String> values;

    SetField(Object... values) {
        this.values = Stream.of(values).map(Object::toString).toList();
    }

    private static int[] firstBits() {
        int[] first = new int[values().length + 1];
        for (SetField field : values()) {
            first[field.ordinal() + 1] = first[field.ordinal()] + field.values.size();
        }
        if (first[first.length - 1] > Long.SIZE) {
            throw new IllegalStateException("The traits of a listing are more than one long holds");
        }
        return first;
    }

    /** How many bits all fields take together. */
    static int bits() {
        return FIRST_BIT[FIRST_BIT.length - 1];
    }

    /** The values as the API names them, in the order of their bits. */
    List<String> names() {
        return values;
    }

    int firstBit() {
        return FIRST_BIT[ordinal()];
    }

    /** The bit of one value; none where there is no value. */
    long bit(@Nullable Enum<?> value) {
        return value == null ? 0 : 1L << firstBit() + value.ordinal();
    }

    /** The bits of several values; none where there are no values. */
    long bits(@Nullable Collection<? extends Enum<?>> wanted) {
        long bits = 0;
        if (wanted != null) {
            for (Enum<?> value : wanted) {
                bits |= bit(value);
            }
        }
        return bits;
    }

    /** Which value of this field a listing has, of a field with one value at most; -1 where it has none. */
    int valueIn(long traits) {
        long own = ownBits(traits);
        return own == 0 ? -1 : Long.numberOfTrailingZeros(own);
    }

    /** The bits of this field alone, its first value being bit 0. */
    long ownBits(long traits) {
        return traits >>> firstBit() & (1L << values.size()) - 1;
    }

    /** All traits of a listing. */
    static long traitsOf(ListingDetail listing, Set<Purpose> purposes) {
        return DEAL.bit(listing.deal())
                | TYPE.bit(listing.type())
                | BUILDING_CLASS.bit(listing.buildingClass())
                | OKRUG.bit(listing.okrug())
                | FEATURE.bits(listing.features())
                | RING.bits(listing.inside())
                | BUSINESS_DISTRICT.bit(listing.businessDistrict())
                | PURPOSE.bits(purposes)
                | (listing.tenanted() ? 1L << TENANTED.firstBit() : 0);
    }
}
