package ai.wewall.search.domain.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one segment that match a query, and for each counted field the rows that match when its own filter is left
 * out. With the filters f1 … fn these are the meets of all but one, which the meets from the left and those from the
 * right give in three steps a filter.
 */
final class Selection {

    private final Map<String, long[]> withoutOwnFilter = new HashMap<>();
    private final long[] hits;

    private Selection(long[] required, List<Plan.Filter> passable) {
        long[] fromLeft = required;
        for (Plan.Filter filter : passable) {
            withoutOwnFilter.put(filter.field(), fromLeft.clone());
            Bits.and(fromLeft, filter.rows());
        }
        this.hits = fromLeft;
        if (passable.size() > 1) {
            meetFromRight(passable);
        }
    }

    private void meetFromRight(List<Plan.Filter> passable) {
        long[] fromRight = passable.getLast().rows().clone();
        for (Plan.Filter filter : passable.reversed().subList(1, passable.size())) {
            Bits.and(countedFor(filter.field()), fromRight);
            Bits.and(fromRight, filter.rows());
        }
    }

    /**
     * Selects.
     *
     * @param alive the rows that are not masked
     */
    static Selection of(Plan plan, long[] alive) {
        long[] required = alive.clone();
        plan.required.forEach(rows -> Bits.and(required, rows));
        Selection selection = new Selection(required, plan.passable);
        if (!plan.tests.isEmpty()) {
            selection.test(plan);
        }
        return selection;
    }

    private void test(Plan plan) {
        long[] looked = hits.clone();
        withoutOwnFilter.values().forEach(rows -> Bits.or(looked, rows));
        long[] failed = new long[looked.length];
        Bits.forEach(looked, row -> {
            for (var test : plan.tests) {
                if (!test.test(row)) {
                    Bits.set(failed, row);
                    return;
                }
            }
        });
        Bits.andNot(hits, failed);
        withoutOwnFilter.values().forEach(rows -> Bits.andNot(rows, failed));
    }

    long[] hits() {
        return hits;
    }

    /** The rows over which a field is counted. */
    long[] countedFor(String field) {
        return withoutOwnFilter.getOrDefault(field, hits);
    }
}
