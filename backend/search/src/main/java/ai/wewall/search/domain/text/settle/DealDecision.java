package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.Deal;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Question;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Buying or renting: rules 5 and 6, (l), (t), (u), (w).
 *
 * @param deal what it is after this text, or null
 * @param cause the claim that decided it without a deal word, or null
 * @param byPeriod whether a period decided it
 * @param named whether the text itself says it, in whatever way: a price alone never overrides
 */
record DealDecision(@Nullable Deal deal, @Nullable Claim cause, boolean byPeriod, boolean named) {

    private static final BigDecimal SALE_PRICE = BigDecimal.valueOf(20_000_000);
    private static final BigDecimal SALE_PER_METRE = BigDecimal.valueOf(100_000);
    private static final Set<Field> OF_SALE = EnumSet.of(Field.TENANTED, Field.YIELD, Field.PAYBACK_YEARS);

    static DealDecision of(Analysis text, @Nullable Deal before) {
        Set<Deal> words = words(text, false);
        if (words.size() > 1) {
            text.ask(Question.BOTH_DEALS);
            return new DealDecision(null, null, false, true);
        }
        if (!words.isEmpty()) {
            return new DealDecision(words.iterator().next(), null, false, true);
        }
        DealDecision implied = implied(text);
        if (implied != null) {
            return implied;
        }
        Deal kept = before != null && words(text, true).contains(before) ? null : before;
        return kept != null ? new DealDecision(kept, null, false, false) : byPrice(text);
    }

    private static Set<Deal> words(Analysis text, boolean negated) {
        Set<Deal> deals = EnumSet.noneOf(Deal.class);
        for (Claim claim : text.claims()) {
            if (claim instanceof Named named && named.field() == Field.DEAL && named.negated() == negated) {
                deals.add((Deal) named.value());
            }
        }
        return deals;
    }

    private static @Nullable DealDecision implied(Analysis text) {
        for (Claim claim : text.claims()) {
            Field field = claim.field();
            if (field != null && OF_SALE.contains(field) && isPositive(claim)) {
                return new DealDecision(Deal.SALE, claim, false, true);
            }
        }
        return amounts(text).stream()
                .filter(money -> money.quantity().period() != null)
                .map(money -> new DealDecision(Deal.RENT, money, true, true))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPositive(Claim claim) {
        return switch (claim) {
            case Named named -> !named.negated();
            case Claim.Bounded bounded -> !bounded.negated();
            case Money money -> false;
            case Claim.Cleared cleared -> false;
            case Claim.Changed changed -> false;
        };
    }

    private static List<Money> amounts(Analysis text) {
        return text.claims().stream()
                .filter(claim -> claim instanceof Money money && !money.negated())
                .map(Money.class::cast)
                .toList();
    }

    private static DealDecision byPrice(Analysis text) {
        for (Money money : amounts(text)) {
            Quantity quantity = money.quantity();
            BigDecimal larger = Roubles.larger(money, null);
            if (quantity.perMetre() && !quantity.foreign()) {
                Deal deal = larger.compareTo(SALE_PER_METRE) < 0 ? Deal.RENT : Deal.SALE;
                return new DealDecision(deal, money, false, false);
            }
        }
        for (Money money : amounts(text)) {
            boolean total = !money.quantity().perMetre() && !money.quantity().foreign();
            if (total && Roubles.larger(money, null).compareTo(SALE_PRICE) >= 0) {
                return new DealDecision(Deal.SALE, money, false, false);
            }
        }
        return new DealDecision(null, null, false, false);
    }
}
