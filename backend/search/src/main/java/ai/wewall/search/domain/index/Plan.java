package ai.wewall.search.domain.index;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** A query against given columns: what every hit has to pass, and the filters that facets look past. */
final class Plan {

    private final Columns columns;
    final List<RoaringBitmap> required = new ArrayList<>();
    final List<IntPredicate> tests = new ArrayList<>();
    final List<Filter> filters = new ArrayList<>();

    Plan(Columns columns, IndexQuery query) {
        this.columns = columns;
        SearchCriteria criteria = query.criteria();
        sets(criteria);
        places(criteria);
        numbers(criteria);
        others(criteria);
        query.box().ifPresent(box -> tests.add(row -> box.contains(columns.listings[row])));
    }

    private void sets(SearchCriteria criteria) {
        if (criteria.deal() != null) {
            int bits = Traits.bit(criteria.deal());
            filters.add(Filter.of(
                    "deal", columns.bitmaps.deals(bits), row -> (traits(row).deal() & bits) != 0));
        }
        if (criteria.types() != null) {
            int bits = Traits.bits(criteria.types());
            filters.add(Filter.of(
                    "types", columns.bitmaps.types(bits), row -> (traits(row).type() & bits) != 0));
        }
        if (criteria.buildingClass() != null) {
            int bits = Traits.bits(criteria.buildingClass());
            filters.add(Filter.of(
                    "buildingClass",
                    columns.bitmaps.classes(bits),
                    row -> (traits(row).buildingClass() & bits) != 0));
        }
        if (criteria.okrugs() != null) {
            int bits = Traits.bits(criteria.okrugs());
            filters.add(Filter.of(
                    "okrugs", columns.bitmaps.okrugs(bits), row -> (traits(row).okrug() & bits) != 0));
        }
        if (criteria.features() != null) {
            int bits = Traits.bits(criteria.features());
            filters.add(Filter.of(
                    "features",
                    columns.bitmaps.features(bits),
                    row -> (traits(row).features() & bits) == bits));
        }
    }

    private void places(SearchCriteria criteria) {
        if (criteria.districts() != null) {
            boolean[] flags = columns.districts.flags(criteria.districts());
            filters.add(Filter.of("districts", columns.bitmaps.districts(flags), row -> flags[columns.district[row]]));
        }
        double walk = walkOf(criteria);
        if (criteria.metro() != null) {
            boolean[] flags = columns.stations.flags(criteria.metro());
            filters.add(Filter.of("metro", columns.bitmaps.stations(flags), row -> isNear(row, flags, walk)));
        }
        if (criteria.walkMinutes() != null) {
            tests.add(row -> isNearAny(row, walk));
        }
    }

    static double walkOf(SearchCriteria criteria) {
        return criteria.walkMinutes() == null
                ? Double.POSITIVE_INFINITY
                : criteria.walkMinutes().doubleValue();
    }

    private boolean isNear(int row, boolean[] stations, double walk) {
        for (int packed : columns.metro[row]) {
            if (stations[Columns.station(packed)] && Columns.minutes(packed) <= walk) {
                return true;
            }
        }
        return false;
    }

    private boolean isNearAny(int row, double walk) {
        for (int packed : columns.metro[row]) {
            if (Columns.minutes(packed) <= walk) {
                return true;
            }
        }
        return false;
    }

    private void numbers(SearchCriteria criteria) {
        facetRange("area", criteria.area(), IndexedListing::area);
        facetRange("price", criteria.price(), IndexedListing::price);
        facetRange("pricePerSqm", criteria.pricePerSqm(), IndexedListing::pricePerSqm);
        plainRange(criteria.floor(), IndexedListing::floor);
        plainRange(criteria.ceilingHeight(), IndexedListing::ceilingHeight);
        plainRange(criteria.powerKw(), IndexedListing::powerKw);
        plainRange(criteria.yield(), IndexedListing::yieldPct);
        plainRange(criteria.paybackYears(), IndexedListing::paybackYears);
    }

    private void facetRange(String field, @Nullable NumberRange range, ToDoubleFunction<IndexedListing> value) {
        if (range != null && isBound(range)) {
            filters.add(Filter.scanning(field, within(range, value)));
        }
    }

    private void plainRange(@Nullable NumberRange range, ToDoubleFunction<IndexedListing> value) {
        if (range != null && isBound(range)) {
            tests.add(within(range, value));
        }
    }

    private static boolean isBound(NumberRange range) {
        return range.min() != null || range.max() != null;
    }

    /** NaN, an unknown number, passes no comparison. */
    private IntPredicate within(NumberRange range, ToDoubleFunction<IndexedListing> value) {
        double min =
                range.min() == null ? Double.NEGATIVE_INFINITY : range.min().doubleValue();
        double max =
                range.max() == null ? Double.POSITIVE_INFINITY : range.max().doubleValue();
        return row -> {
            double number = value.applyAsDouble(columns.listings[row]);
            return number >= min && number <= max;
        };
    }

    private void others(SearchCriteria criteria) {
        if (criteria.tenanted() != null) {
            required.add(columns.bitmaps.tenanted());
        }
        if (criteria.inside() != null) {
            required.add(columns.bitmaps.rings(Traits.bit(criteria.inside())));
        }
        if (criteria.businessDistrict() != null) {
            required.add(columns.bitmaps.businessDistricts(Traits.bit(criteria.businessDistrict())));
        }
        if (criteria.purpose() != null) {
            required.add(columns.bitmaps.purposes(Traits.bit(criteria.purpose())));
        }
    }

    private Traits traits(int row) {
        return columns.listings[row].traits();
    }
}
