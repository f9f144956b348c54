package ai.wewall.search.domain.index;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A query against one segment: the rows that each filter lets pass, and tests for what no set of rows is kept of. Sets
 * of rows in it are not to be changed.
 */
final class Plan {

    private final Segment segment;
    private final Registry registry;
    private final Collection<String> counted;
    /** What every hit has to pass. */
    final List<long[]> required = new ArrayList<>();
    /** What every hit has to pass, looked at row by row. */
    final List<IntPredicate> tests = new ArrayList<>();
    /** Filters of fields that are counted, so that their own counts look past them. */
    final List<Filter> passable = new ArrayList<>();

    /** The rows that a field's filter lets pass. */
    record Filter(String field, long[] rows) {}

    Plan(Segment segment, Registry registry, IndexQuery query) {
        this.segment = segment;
        this.registry = registry;
        this.counted = query.facets();
        sets(query.criteria());
        places(query.criteria());
        numbers(query.criteria());
        scope(query.scope());
    }

    private void filter(String field, long[] rows) {
        if (counted.contains(field)) {
            passable.add(new Filter(field, rows));
        } else {
            required.add(rows);
        }
    }

    private void sets(SearchCriteria criteria) {
        any("deal", SetField.DEAL.bit(criteria.deal()));
        any("types", SetField.TYPE.bits(criteria.types()));
        any("buildingClass", SetField.BUILDING_CLASS.bits(criteria.buildingClass()));
        any("okrugs", SetField.OKRUG.bits(criteria.okrugs()));
        any("inside", SetField.RING.bit(criteria.inside()));
        any("businessDistrict", SetField.BUSINESS_DISTRICT.bit(criteria.businessDistrict()));
        any("purpose", SetField.PURPOSE.bit(criteria.purpose()));
        if (criteria.features() != null) {
            filter("features", segment.sets.havingAll(SetField.FEATURE.bits(criteria.features())));
        }
        if (criteria.tenanted() != null) {
            required.add(segment.sets.having(SetField.TENANTED.firstBit()));
        }
    }

    private void any(String field, long bits) {
        if (bits != 0) {
            filter(field, segment.sets.havingAny(bits));
        }
    }

    private void places(SearchCriteria criteria) {
        if (criteria.districts() != null) {
            long[] rows = Bits.none(segment.size);
            for (int district : registry.districts.find(criteria.districts())) {
                segment.districts.forEach(district, row -> Bits.set(rows, row));
            }
            filter("districts", rows);
        }
        Walk walk = new Walk(segment, criteria.walkMinutes());
        if (criteria.metro() != null) {
            filter("metro", walk.toAny(registry.stations.find(criteria.metro())));
        }
        if (criteria.walkMinutes() != null) {
            tests.add(walk::toSomewhere);
        }
    }

    private void numbers(SearchCriteria criteria) {
        sorted("area", criteria.area(), segment.byArea);
        sorted("price", criteria.price(), segment.byPrice);
        sorted("pricePerSqm", criteria.pricePerSqm(), segment.byPricePerSqm);
        tested(criteria.floor(), NumberField.FLOOR);
        tested(criteria.ceilingHeight(), NumberField.CEILING_HEIGHT);
        tested(criteria.powerKw(), NumberField.POWER_KW);
        tested(criteria.yield(), NumberField.YIELD_PCT);
        tested(criteria.paybackYears(), NumberField.PAYBACK_YEARS);
    }

    private void sorted(String field, @Nullable NumberRange range, SortedRows rows) {
        if (isBound(range)) {
            filter(field, rows.between(min(range), max(range)));
        }
    }

    /** NaN, an unknown number, passes no comparison. */
    private void tested(@Nullable NumberRange range, NumberField field) {
        if (isBound(range)) {
            Numbers numbers = segment.numbers(field);
            double min = min(range);
            double max = max(range);
            tests.add(row -> numbers.at(row) >= min && numbers.at(row) <= max);
        }
    }

    private static boolean isBound(@Nullable NumberRange range) {
        return range != null && (range.min() != null || range.max() != null);
    }

    private static double min(@Nullable NumberRange range) {
        BigDecimal min = range == null ? null : range.min();
        return min == null ? Double.NEGATIVE_INFINITY : min.doubleValue();
    }

    private static double max(@Nullable NumberRange range) {
        BigDecimal max = range == null ? null : range.max();
        return max == null ? Double.POSITIVE_INFINITY : max.doubleValue();
    }

    private void scope(Scope scope) {
        scope.box().ifPresent(this::within);
        scope.area().ifPresent(area -> {
            within(area.bounds());
            tests.add(row -> area.contains(segment.lon[row], segment.lat[row]));
        });
        scope.holding().ifPresent(numbers -> required.add(segment.rowsOf(numbers)));
        scope.hidden().ifPresent(numbers -> required.add(allBut(segment.rowsOf(numbers))));
    }

    private long[] allBut(long[] rows) {
        long[] others = Bits.all(segment.size);
        Bits.andNot(others, rows);
        return others;
    }

    private void within(Box box) {
        required.add(segment.byLon.between(box.west(), box.east()));
        required.add(segment.byLat.between(box.south(), box.north()));
    }
}
