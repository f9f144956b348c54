package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.TermField;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of per cent, and bare ones whose governing word leaves no other unit. */
final class Shares {

    /** A larger share beside «кредит» is no rate, a smaller one no usual share. */
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(30);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal USN_PROFIT = BigDecimal.valueOf(15);
    private static final BigDecimal USN_INCOME = BigDecimal.valueOf(6);

    private final Sentence text;

    Shares(Sentence text) {
        this.text = text;
    }

    /** What a number of per cent says beside its governing word, or null. */
    @Nullable
    Draft percent(int at, int governor, @Nullable Cue cue, BigDecimal value) {
        if (text.isUnder(at) && cue != Cue.EXIT) {
            return Draft.of(TermField.RATE_PCT, value);
        }
        if (cue == null) {
            if (text.items().at(at - 1).isWord("по") && (text.has(Cue.EXIT) || text.has(Cue.HOLD))) {
                return Draft.of(TermField.EXIT_CAP_PCT, value);
            }
            boolean rate = text.isOfLoan() && !text.isWithoutLoan() && isRate(at, value)
                    || isYearly(at) && text.isPlainAnswer();
            return rate ? Draft.of(TermField.RATE_PCT, value) : null;
        }
        return switch (cue) {
            case LOAN -> loan(at, governor, value);
            case RENT -> Draft.of(TermField.GROWTH_PCT, value);
            case DOWN, CASH -> Draft.of(TermField.DOWN_PCT, value);
            default -> plain(cue, value);
        };
    }

    /** The same of a bare number. */
    @Nullable
    Draft bare(int at, @Nullable Cue cue, BigDecimal value) {
        if (text.isUnder(at) && cue != Cue.EXIT) {
            return Draft.of(TermField.RATE_PCT, value);
        }
        return cue == null ? null : plain(cue, value);
    }

    private static @Nullable Draft plain(Cue cue, BigDecimal value) {
        return switch (cue) {
            case LOAN_SHARE -> Draft.of(TermField.LOAN_PCT, value);
            case RATE -> Draft.of(TermField.RATE_PCT, value);
            case GROWTH -> Draft.of(TermField.GROWTH_PCT, value);
            case PRICE_GROWTH -> Draft.of(TermField.PRICE_GROWTH_PCT, value);
            case VACANCY -> Draft.of(TermField.VACANCY_PCT, value);
            case OCCUPANCY -> Draft.of(TermField.VACANCY_PCT, HUNDRED.subtract(value));
            case EXIT -> Draft.of(TermField.EXIT_CAP_PCT, value);
            case DISCOUNT -> Draft.of(TermField.DISCOUNT_PCT, value);
            case USN, USN_INCOME, USN_PROFIT -> simplified(value);
            default -> null;
        };
    }

    private static @Nullable Draft simplified(BigDecimal rate) {
        if (rate.compareTo(USN_INCOME) == 0) {
            return new Draft(TermField.TAX_USN_INCOME, 0);
        }
        return rate.compareTo(USN_PROFIT) == 0 ? new Draft(TermField.TAX_USN_PROFIT, 0) : null;
    }

    /** «кредит 60%» is a share, «ипотека 16%» a rate; «на», a word after the number or another rate tell for sure. */
    private Draft loan(int at, int governor, BigDecimal value) {
        boolean told = governor > at || text.items().at(at - 1).isWord("на") || isRateElsewhere(at);
        boolean rate = isYearly(at) || !told && value.signum() > 0 && value.compareTo(HIGHEST_RATE) <= 0;
        return Draft.of(rate ? TermField.RATE_PCT : TermField.LOAN_PCT, value);
    }

    private boolean isRate(int at, BigDecimal value) {
        return isYearly(at) || value.compareTo(HIGHEST_RATE) <= 0 && !isRateElsewhere(at);
    }

    private boolean isYearly(int at) {
        Quantity quantity = text.items().at(at).quantity();
        return quantity != null && quantity.unit() == Unit.PERCENT_YEAR;
    }

    private boolean isRateElsewhere(int at) {
        for (int other = 0; other < text.items().size(); other++) {
            Cue cue = text.cue(other);
            boolean named = cue == Cue.RATE || cue == Cue.KEY_RATE || text.isUnder(other) || isYearly(other);
            if (other != at && named) {
                return true;
            }
        }
        return isFollowedByRate(at);
    }

    /** «кредит 20%, 16%»: of two shares the first is the loan's. */
    private boolean isFollowedByRate(int at) {
        for (int other = at + 1; other < text.items().size(); other++) {
            Quantity quantity = text.items().at(other).quantity();
            if (quantity != null && Sentence.isPercent(quantity)) {
                return text.governor(other) < 0 && quantity.larger().compareTo(HIGHEST_RATE) <= 0;
            }
        }
        return false;
    }
}
