package ai.wewall.model.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a comparison.
 *
 * @param field a field of the card, or {@code walkMinutes} for the way to the nearest station
 * @param values one a column, null where it is not known
 * @param differs whether the columns are not all the same
 * @param best the columns, from 0, that are best by this row; none where that is a matter of taste or all are the same
 */
public record ComparedField(String field, List<@Nullable Object> values, boolean differs, List<Integer> best) {}
