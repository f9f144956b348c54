package ai.wewall.model.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inputs by how far they move a measure, the strongest first.
 *
 * @param baseValue the measure as things stand
 */
public record TornadoResponse(
        InvestmentMetric metric, @Nullable Double baseValue, List<TornadoBar> bars) {}
