package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.TermField;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Period;
import ai.wewall.search.domain.text.number.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Amounts of money. */
final class Sums {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** A dearer metre is bought, a cheaper one rented. */
    private static final BigDecimal DEAREST_RENT = BigDecimal.valueOf(100_000);

    /** Below it a sum with no word to it may be anything. */
    private static final BigDecimal LEAST_PRICE = BigDecimal.valueOf(3_000_000);

    private final Sentence text;

    Sums(Sentence text) {
        this.text = text;
    }

    /** Whether it can be money beside this word: «цена 85 м» is in millions. */
    static boolean isMoney(Quantity quantity, @Nullable Cue cue) {
        boolean millions = quantity.unit() == Unit.M
                && (cue == Cue.PRICE || cue == Cue.LOAN || cue == Cue.DOWN || cue == Cue.CASH || cue == Cue.CAPEX);
        return quantity.isMoney() || millions;
    }

    /** What an amount says beside its governing word, or null. */
    @Nullable
    Draft of(int at, @Nullable Cue cue, Quantity quantity, BigDecimal number) {
        BigDecimal value = quantity.unit() == Unit.M ? number.multiply(MILLION) : number;
        if (cue == null) {
            return alone(at, quantity, value);
        }
        if (quantity.perMetre()) {
            return perMetre(cue, quantity, value);
        }
        boolean periodic = quantity.period() != null;
        return switch (cue) {
            case RENT, RATE -> Draft.of(TermField.RENT_PER_MONTH, monthly(quantity, inThousands(quantity, value)));
            case OPEX -> Draft.of(TermField.OPEX_PER_MONTH, monthly(quantity, value));
            case PRICE -> periodic ? null : Draft.of(TermField.PRICE, value);
            case LOAN -> periodic ? null : Draft.of(TermField.LOAN_AMOUNT, value);
            case DOWN, CASH -> periodic ? null : Draft.of(TermField.DOWN_AMOUNT, value);
            case CAPEX -> periodic ? null : Draft.of(TermField.CAPEX, value);
            default -> null;
        };
    }

    /** What a bare number says beside a word of money, or null. */
    @Nullable
    Draft bare(@Nullable Cue cue, Quantity quantity, BigDecimal value) {
        if (cue == Cue.RENT) {
            return Draft.of(TermField.RENT_PER_MONTH, inThousands(quantity, value));
        }
        if (cue == Cue.PRICE && value.compareTo(BigDecimal.ONE) >= 0) {
            return Draft.of(TermField.PRICE, value.compareTo(THOUSAND) < 0 ? value.multiply(MILLION) : value);
        }
        return null;
    }

    private @Nullable Draft alone(int at, Quantity quantity, BigDecimal value) {
        if (quantity.perMetre()) {
            return perMetre(value.compareTo(DEAREST_RENT) < 0 ? Cue.RENT : Cue.PRICE, quantity, value);
        }
        if (quantity.period() != null) {
            return Draft.of(TermField.RENT_PER_MONTH, monthly(quantity, value));
        }
        boolean named = text.items().at(at - 1).isWord("за") || quantity.moneyBound();
        boolean only = !text.isOfLoan() && value.compareTo(LEAST_PRICE) >= 0;
        return only || named && value.compareTo(LEAST_PRICE) >= 0 ? Draft.of(TermField.PRICE, value) : null;
    }

    private static @Nullable Draft perMetre(Cue cue, Quantity quantity, BigDecimal value) {
        BigDecimal yearly = quantity.period() == Period.MONTH ? value.multiply(TWELVE) : value;
        return switch (cue) {
            case RENT, RATE -> Draft.of(TermField.RENT_PER_SQM_YEAR, inThousands(quantity, yearly));
            case OPEX -> Draft.of(TermField.OPEX_PER_SQM_YEAR, yearly);
            case PRICE -> Draft.of(TermField.PRICE_PER_SQM, inThousands(quantity, value));
            default -> null;
        };
    }

    private static BigDecimal monthly(Quantity quantity, BigDecimal value) {
        return quantity.period() == Period.YEAR ? value.divide(TWELVE, MathContext.DECIMAL64) : value;
    }

    /** «аренда 450» is in thousands. */
    private static BigDecimal inThousands(Quantity quantity, BigDecimal value) {
        boolean bare = !quantity.scaled() && !quantity.roubles();
        return bare && value.compareTo(THOUSAND) < 0 ? value.multiply(THOUSAND) : value;
    }
}
