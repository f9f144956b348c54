package ai.wewall.calculator;

import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;

/**
 * The door of the calculator. The same request always gives the same answer; requests have to be sound by the field
 * tables of {@code ai.wewall.model.calculation}.
 */
public interface Calculator {

    /** The measures of a row of amounts. Takes microseconds, for 10 000 amounts milliseconds. */
    MetricsResponse metrics(MetricsRequest request);
}
