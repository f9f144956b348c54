package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * Value added tax.
 *
 * @param ratePct 22 when absent
 * @param rentIncludesVat whether rents and other income are entered with it; false when absent
 * @param priceIncludesVat whether the price is entered with it; false when absent
 * @param recoverable whether that of the price is given back; true when absent
 * @param recoveryLagMonths month in which it is; 0 when absent
 */
public record VatTerms(
        @Nullable Double ratePct,
        @Nullable Boolean rentIncludesVat,
        @Nullable Boolean priceIncludesVat,
        @Nullable Boolean recoverable,
        @Nullable Integer recoveryLagMonths) {}
