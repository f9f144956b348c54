package ai.wewall.calculator.domain.terms;

/** Value added tax. */
public record Vat(
        double ratePct,
        boolean rentIncludesVat,
        boolean priceIncludesVat,
        boolean recoverable,
        int recoveryLagMonths) {}
