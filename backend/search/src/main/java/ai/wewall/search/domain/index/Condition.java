package ai.wewall.search.domain.index;

import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as a test of one listing: what the columns answer for all listings at once, for one listing and many
 * criteria.
 */
public final class Condition {

    private final List<Long> anyOf = new ArrayList<>();
    private long allOf;
    private final List<Bound> bounds = new ArrayList<>();
    private final Set<String> districts;
    private final Set<String> stations;
    private final double walk;

    private record Bound(ToDoubleFunction<IndexedListing> number, double min, double max) {

        /** NaN, an unknown number, passes no comparison. */
        boolean holds(IndexedListing listing) {
            double value = number.applyAsDouble(listing);
            return value >= min && value <= max;
        }
    }

    private Condition(SearchCriteria criteria) {
        this.districts = folded(criteria.districts());
        this.stations = folded(criteria.metro());
        this.walk = Walk.limitOf(criteria.walkMinutes());
        sets(criteria);
        numbers(criteria);
    }

    /** The test that these criteria put to a listing. */
    public static Condition of(SearchCriteria criteria) {
        return new Condition(criteria);
    }

    private void sets(SearchCriteria criteria) {
        any(SetField.DEAL.bit(criteria.deal()));
        any(SetField.TYPE.bits(criteria.types()));
        any(SetField.BUILDING_CLASS.bits(criteria.buildingClass()));
        any(SetField.OKRUG.bits(criteria.okrugs()));
        any(SetField.RING.bit(criteria.inside()));
        any(SetField.BUSINESS_DISTRICT.bit(criteria.businessDistrict()));
        any(SetField.PURPOSE.bit(criteria.purpose()));
        allOf = SetField.FEATURE.bits(criteria.features());
        if (criteria.tenanted() != null) {
            allOf |= 1L << SetField.TENANTED.firstBit();
        }
    }

    private void any(long bits) {
        if (bits != 0) {
            anyOf.add(bits);
        }
    }

    private void numbers(SearchCriteria criteria) {
        bound(criteria.area(), IndexedListing::area);
        bound(criteria.price(), IndexedListing::price);
        bound(criteria.pricePerSqm(), IndexedListing::pricePerSqm);
        bound(criteria.floor(), IndexedListing::floor);
        bound(criteria.ceilingHeight(), IndexedListing::ceilingHeight);
        bound(criteria.powerKw(), IndexedListing::powerKw);
        bound(criteria.yield(), IndexedListing::yieldPct);
        bound(criteria.paybackYears(), IndexedListing::paybackYears);
    }

    private void bound(@Nullable NumberRange range, ToDoubleFunction<IndexedListing> number) {
        if (range != null && (range.min() != null || range.max() != null)) {
            bounds.add(new Bound(
                    number,
                    range.min() == null ? Double.NEGATIVE_INFINITY : range.min().doubleValue(),
                    range.max() == null ? Double.POSITIVE_INFINITY : range.max().doubleValue()));
        }
    }

    /** The stations of which one has to be near, folded; none where any place will do. */
    public Set<String> stations() {
        return stations;
    }

    /** The districts of which it has to be one, folded; none where any will do. */
    public Set<String> districts() {
        return districts;
    }

    /** Whether a listing passes. */
    public boolean holds(Subject subject) {
        long traits = subject.listing.traits();
        if ((traits & allOf) != allOf) {
            return false;
        }
        for (long bits : anyOf) {
            if ((traits & bits) == 0) {
                return false;
            }
        }
        return holdsInNumbers(subject.listing) && isThere(subject);
    }

    private boolean holdsInNumbers(IndexedListing listing) {
        for (Bound bound : bounds) {
            if (!bound.holds(listing)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(Subject subject) {
        return (districts.isEmpty() || districts.contains(subject.district))
                && (stations.isEmpty() && walk == Double.POSITIVE_INFINITY || isNear(subject));
    }

    private boolean isNear(Subject subject) {
        for (int near = 0; near < subject.stations.size(); near++) {
            if (subject.listing.metro().get(near).walkMinutes() <= walk
                    && (stations.isEmpty() || stations.contains(subject.stations.get(near)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> folded(@Nullable Collection<String> names) {
        return names == null ? Set.of() : names.stream().map(Names::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** A listing that is put to many tests. */
    public static final class Subject {

        private final IndexedListing listing;
        private final String district;
        private final List<String> stations;

        /** Puts this listing to tests. */
        public Subject(IndexedListing listing) {
            this.listing = listing;
            this.district = Names.folded(listing.district());
            this.stations = listing.metro().stream()
                    .map(MetroWalk::name)
                    .map(Names::folded)
                    .toList();
        }

        /** Its district, folded. */
        public String district() {
            return district;
        }

        /** The stations near it, folded. */
        public List<String> stations() {
            return stations;
        }
    }
}
