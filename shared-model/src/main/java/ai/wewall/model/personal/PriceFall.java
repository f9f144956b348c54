package ai.wewall.model.personal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A price that fell.
 *
 * @param at when
 * @param oldPrice RUB
 * @param newPrice RUB
 */
public record PriceFall(OffsetDateTime at, BigDecimal oldPrice, BigDecimal newPrice) {}
