package ai.wewall.model.search;

import java.math.BigDecimal;
import java.util.List;

/**
 * Places of listings as columns: what stands at one place in each list belongs to one listing. At most 20 000; where
 * more match, they are taken evenly over all prices.
 *
 * @param lon degrees
 * @param lat degrees
 * @param price RUB; of a rent a month for the whole premises
 * @param total how many listings match
 */
public record PinsResponse(
        List<String> id,
        List<Double> lon,
        List<Double> lat,
        List<PropertyType> type,
        List<Deal> deal,
        List<BigDecimal> price,
        int total) {}
