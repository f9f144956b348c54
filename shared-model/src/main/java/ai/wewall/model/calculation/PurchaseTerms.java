package ai.wewall.model.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The purchase.
 *
 * @param price RUB
 * @param date day of the purchase, month 0
 * @param closingCostsPct per cent of the cost price; 0 when absent
 * @param area let area, m²
 * @param initialCapex RUB spent at once; 0 when absent
 */
public record PurchaseTerms(
        Double price,
        LocalDate date,
        @Nullable Double closingCostsPct,
        Double area,
        @Nullable Double initialCapex) {}
