package ai.wewall.search.domain.index;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * A field's filter, of a field whose facet ignores it.
 *
 * @param test whether a row passes
 * @param rows the rows that pass, where that is known without looking at each
 */
record Filter(String field, IntPredicate test, @Nullable RoaringBitmap rows) {

    static Filter of(String field, RoaringBitmap rows, IntPredicate test) {
        return new Filter(field, test, rows);
    }

    static Filter scanning(String field, IntPredicate test) {
        return new Filter(field, test, null);
    }
}
