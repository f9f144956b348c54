package ai.wewall.model.search;

import java.math.BigDecimal;
import java.util.List;

/**
 * Places where listings are, as columns: what stands at one position in each list belongs to one place. All that stand at
 * exactly the same coordinates are one place, so that a whole city is a small answer; which listings they are, pins tell.
 *
 * @param lon degrees
 * @param lat degrees
 * @param count how many listings stand there
 * @param deal of one of them
 * @param price the lowest among them, RUB; of a rent a month for the whole premises
 * @param total how many listings match; above 20 000 the places of so many are told, taken evenly over all prices
 */
public record PlacesResponse(
        List<Double> lon, List<Double> lat, List<Integer> count, List<Deal> deal, List<BigDecimal> price, int total) {}
