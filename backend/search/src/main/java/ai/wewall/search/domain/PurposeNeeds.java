package ai.wewall.search.domain;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a trade needs of premises, as a table. {@code docs/search.md} shows it to people; a test keeps the two the same.
 *
 * @param types kinds of premises that the trade takes
 * @param features attributes that must all hold
 * @param minArea square metres, or 0
 * @param minPowerKw kilowatts, or 0
 * @param minCeiling metres, or 0
 * @param floors which floors will do
 */
public record PurposeNeeds(
        Set<PropertyType> types,
        Set<Feature> features,
        double minArea,
        double minPowerKw,
        double minCeiling,
        Floors floors) {

    /** Which floors a trade takes. */
    public enum Floors {
        ANY,
        /** The ground floor or a basement. */
        GROUND_OR_LOWER,
        /** The ground floor alone. */
        GROUND,
        /** The ground floor or higher. */
        GROUND_OR_HIGHER,
        /** From the ground floor to the third. */
        FIRST_THREE
    }

    private static final Set<PropertyType> STREET = Set.of(PropertyType.RETAIL, PropertyType.FREE_PURPOSE);
    private static final Set<PropertyType> STREET_OR_HOUSE =
            Set.of(PropertyType.RETAIL, PropertyType.FREE_PURPOSE, PropertyType.BUILDING);
    private static final Set<PropertyType> WITH_OFFICES =
            Set.of(PropertyType.RETAIL, PropertyType.FREE_PURPOSE, PropertyType.BUILDING, PropertyType.OFFICE);

    private static final Map<Purpose, PurposeNeeds> TABLE = Map.of(
            Purpose.CAFE,
                    new PurposeNeeds(
                            STREET_OR_HOUSE,
                            Set.of(Feature.EXHAUST_HOOD, Feature.WET_POINT),
                            0,
                            15,
                            0,
                            Floors.GROUND_OR_LOWER),
            Purpose.PHARMACY, new PurposeNeeds(STREET, Set.of(Feature.SEPARATE_ENTRANCE), 40, 0, 0, Floors.GROUND),
            Purpose.GROCERY,
                    new PurposeNeeds(STREET_OR_HOUSE, Set.of(Feature.LOADING_ZONE), 150, 40, 0, Floors.GROUND_OR_LOWER),
            Purpose.BEAUTY, new PurposeNeeds(WITH_OFFICES, Set.of(Feature.WET_POINT), 0, 0, 0, Floors.ANY),
            Purpose.CLINIC,
                    new PurposeNeeds(
                            WITH_OFFICES,
                            Set.of(Feature.WET_POINT, Feature.SEPARATE_ENTRANCE),
                            60,
                            0,
                            2.6,
                            Floors.GROUND_OR_HIGHER),
            Purpose.FITNESS, new PurposeNeeds(WITH_OFFICES, Set.of(Feature.WET_POINT), 150, 0, 3, Floors.ANY),
            Purpose.BANK,
                    new PurposeNeeds(
                            STREET_OR_HOUSE,
                            Set.of(Feature.FIRST_LINE, Feature.SEPARATE_ENTRANCE),
                            80,
                            0,
                            0,
                            Floors.GROUND),
            Purpose.PICKUP_POINT,
                    new PurposeNeeds(STREET, Set.of(Feature.SEPARATE_ENTRANCE), 20, 0, 0, Floors.GROUND_OR_LOWER),
            Purpose.SHOWROOM, new PurposeNeeds(WITH_OFFICES, Set.of(Feature.SHOP_WINDOWS), 40, 0, 0, Floors.ANY),
            Purpose.EDUCATION,
                    new PurposeNeeds(WITH_OFFICES, Set.of(Feature.WET_POINT), 50, 0, 2.6, Floors.FIRST_THREE));

    /** The needs of a trade. */
    public static PurposeNeeds of(Purpose purpose) {
        PurposeNeeds needs = TABLE.get(purpose);
        if (needs == null) {
            throw new IllegalArgumentException("no needs are known of " + purpose);
        }
        return needs;
    }

    /** Whether a listing has what the trade needs; what is not known of it counts as missing. */
    public boolean metBy(ListingDetail listing) {
        return types.contains(listing.type())
                && listing.features().containsAll(features)
                && listing.area().doubleValue() >= minArea
                && reaches(listing.powerKw(), minPowerKw)
                && reaches(listing.ceilingHeight(), minCeiling)
                && fits(listing.floor());
    }

    private static boolean reaches(@Nullable BigDecimal value, double min) {
        return min == 0 || (value != null && value.doubleValue() >= min);
    }

    private boolean fits(@Nullable Integer floor) {
        return switch (floors) {
            case ANY -> true;
            case GROUND_OR_LOWER -> floor != null && floor <= 1;
            case GROUND -> floor != null && floor == 1;
            case GROUND_OR_HIGHER -> floor != null && floor >= 1;
            case FIRST_THREE -> floor != null && floor >= 1 && floor <= 3;
        };
    }
}
