package ai.wewall.model.listing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A price that a listing had from a moment on.
 *
 * @param price RUB: of a sale the whole price, of a rent the rent a month for the whole premises
 * @param pricePerSqm RUB per square metre: of a sale the price, of a rent the rent a year
 * @param changePct by how many per cent it differs from the price before, to one decimal; null of the first one
 */
public record PricePoint(
        OffsetDateTime at,
        BigDecimal price,
        BigDecimal pricePerSqm,
        @Nullable BigDecimal changePct) {}
