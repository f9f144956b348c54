package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Exit;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.ExitMethod;
import java.util.Objects;

/**
 * The sale (contract B.4), RUB without VAT.
 *
 * @param forwardNoi net operating income of the twelve months after it
 * @param price 0 where capitalising gives nothing positive
 * @param costs of selling
 * @param worthless whether that was so
 */
record Sale(double forwardNoi, double price, double costs, boolean worthless) {

    static Sale of(Terms terms, Price purchase, Projection projection) {
        Exit exit = terms.exit();
        int horizon = projection.horizon();
        double forwardNoi = projection.sum(Line.NOI, horizon + 1, horizon + Projection.FORWARD);
        double value = switch (exit.method()) {
            case CAP_RATE -> forwardNoi / (Objects.requireNonNull(exit.exitCapRatePct(), "cap rate") / 100);
            case GROWTH -> purchase.cost() * Math.pow(1 + exit.growthPct() / 100, horizon / 12.0);
        };
        boolean worthless = exit.method() == ExitMethod.CAP_RATE && !(value > 0);
        double price = worthless ? 0 : value;
        return new Sale(forwardNoi, price, exit.sellingCostsPct() / 100 * price, worthless);
    }
}
