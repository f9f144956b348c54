package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.TermField;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Terms of a calculation in words: «кредит 60 %, ставка 16 %». */
final class TermWords {

    private static final double MONTHS = 12;

    private final Texts texts;
    private final Numbers numbers;

    TermWords(Texts texts) {
        this.texts = texts;
        this.numbers = texts.numbers();
    }

    /** All of them but those of a loan that is not wanted now. */
    String all(Terms terms) {
        boolean without = terms.has(TermField.NO_LOAN);
        return terms.values().entrySet().stream()
                .filter(entry -> !without || entry.getKey() == TermField.NO_LOAN || !isOfLoan(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> one(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOfLoan(TermField field) {
        return switch (field.group()) {
            case LOAN, RATE, LOAN_TERM, SCHEDULE -> true;
            default -> false;
        };
    }

    String one(SpokenTerm term) {
        return one(term.field(), term.value());
    }

    private String one(TermField field, double value) {
        return texts.get("term." + field.name(), field.hasValue() ? value(field, value) : "");
    }

    private String value(TermField field, double value) {
        return switch (field) {
            case PRICE, LOAN_AMOUNT, DOWN_AMOUNT, CAPEX, RENT_PER_MONTH, OPEX_PER_MONTH -> numbers.roundMoney(value);
            case PRICE_PER_SQM, RENT_PER_SQM_YEAR, OPEX_PER_SQM_YEAR -> numbers.money(BigDecimal.valueOf(value));
            case LOAN_MONTHS, PERIOD_MONTHS, HORIZON_MONTHS -> months(value);
            default -> numbers.percent(BigDecimal.valueOf(value));
        };
    }

    /** «10 лет», «18 месяцев», «9,4 года». */
    String months(double months) {
        boolean whole = months == Math.rint(months);
        if (whole && months % MONTHS != 0 && months < 2 * MONTHS) {
            return texts.counted("time.months", (long) months);
        }
        BigDecimal years = BigDecimal.valueOf(months / MONTHS).setScale(1, RoundingMode.HALF_UP);
        return texts.counted("time.years", years);
    }
}
