package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many listings have a value, or lie in a bin of a histogram.
 *
 * @param value the value, of a field with values
 * @param from lower bound of the bin, of a field with numbers
 * @param to upper bound of the bin
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetCount(
        @Nullable String value,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        int count) {}
