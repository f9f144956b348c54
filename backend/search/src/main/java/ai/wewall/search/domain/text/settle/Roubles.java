package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.Deal;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Period;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What an amount is in roubles: rule 5 and (o). */
final class Roubles {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Roubles() {}

    /** The larger bound, before ±15 % ((l)). */
    static BigDecimal larger(Money money, @Nullable Deal deal) {
        return money.quantity().larger().multiply(factor(money, deal));
    }

    /** The amount as bounds of {@code price} or {@code pricePerSqm}. */
    static Bounded of(Money money, @Nullable Deal deal) {
        Quantity quantity = money.quantity();
        BigDecimal factor = factor(money, deal);
        return new Bounded(
                money.field(),
                quantity.shape(),
                inPeriod(quantity.low(), factor, quantity),
                inPeriod(quantity.high(), factor, quantity),
                money.place(),
                money.negated());
    }

    /** A small number after a money word counts millions of a sale, thousands of a rent and thousands a metre. */
    private static BigDecimal factor(Money money, @Nullable Deal deal) {
        Quantity quantity = money.quantity();
        boolean named = quantity.scaled() || quantity.roubles() || quantity.foreign();
        if (named || !money.governed() || quantity.larger().compareTo(THOUSAND) >= 0) {
            return BigDecimal.ONE;
        }
        return quantity.perMetre() || quantity.period() != null || deal == Deal.RENT ? THOUSAND : MILLION;
    }

    private static @Nullable BigDecimal inPeriod(@Nullable BigDecimal value, BigDecimal factor, Quantity quantity) {
        if (value == null) {
            return null;
        }
        BigDecimal roubles = value.multiply(factor);
        if (quantity.perMetre()) {
            return quantity.period() == Period.MONTH ? whole(roubles.multiply(MONTHS)) : roubles;
        }
        return quantity.period() == Period.YEAR ? roubles.divide(MONTHS, 0, RoundingMode.HALF_UP) : roubles;
    }

    private static BigDecimal whole(BigDecimal computed) {
        return computed.setScale(0, RoundingMode.HALF_UP);
    }
}
