package ai.wewall.search.domain.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/**
 * Narrows the rows that have to be looked at, by bitmaps alone. Where facets are counted, a row that fails one filter
 * still counts for that filter's facet, so a row is out only when it fails two: of the three most selective filters it
 * has to pass two.
 */
final class Candidates {

    private Candidates() {}

    static RoaringBitmap of(Columns columns, Plan plan, boolean nearMisses) {
        RoaringBitmap rows = columns.all();
        plan.required.forEach(rows::and);
        List<RoaringBitmap> sharpest = plan.filters.stream()
                .map(Filter::rows)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(RoaringBitmap::getCardinality))
                .toList();
        if (!nearMisses) {
            sharpest.forEach(rows::and);
        } else if (sharpest.size() >= 3) {
            rows.and(twoOf(sharpest.get(0), sharpest.get(1), sharpest.get(2)));
        } else if (sharpest.size() == 2) {
            rows.and(RoaringBitmap.or(sharpest.get(0), sharpest.get(1)));
        }
        return rows;
    }

    private static RoaringBitmap twoOf(RoaringBitmap a, RoaringBitmap b, RoaringBitmap c) {
        RoaringBitmap two = RoaringBitmap.and(a, b);
        two.or(RoaringBitmap.and(a, c));
        two.or(RoaringBitmap.and(b, c));
        return two;
    }
}
