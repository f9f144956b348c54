package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prices in the form that the market uses: of a rent a month and per square metre a year, of a sale plainly. */
final class Prices {

    private final Texts texts;
    private final Numbers numbers;

    Prices(Texts texts) {
        this.texts = texts;
        this.numbers = texts.numbers();
    }

    String whole(Deal deal, BigDecimal price) {
        return deal == Deal.RENT ? texts.get("price.month", numbers.money(price)) : numbers.money(price);
    }

    String perSqm(@Nullable Deal deal, BigDecimal price) {
        return texts.get(deal == Deal.RENT ? "price.sqm.year" : "price.sqm", numbers.money(price));
    }

    String wholeRange(@Nullable Deal deal, NumberRange range) {
        String amount = range(range, numbers::money);
        return deal == Deal.RENT ? texts.get("price.month", amount) : amount;
    }

    String perSqmRange(@Nullable Deal deal, NumberRange range) {
        return texts.get(deal == Deal.RENT ? "price.sqm.year" : "price.sqm", range(range, numbers::money));
    }

    /** «100–200», «от 100» or «до 200», each bound in its form. */
    String range(NumberRange range, Function<BigDecimal, String> form) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min != null && max != null) {
            return min.compareTo(max) == 0 ? form.apply(min) : span(form.apply(min), form.apply(max));
        }
        if (min != null) {
            return texts.get("range.from", form.apply(min));
        }
        return max == null ? "" : texts.get("range.to", form.apply(max));
    }

    /** The unit stands once, behind the larger bound: «100–200 м²». */
    private static String span(String min, String max) {
        int unit = min.lastIndexOf('\u00a0');
        boolean shared = unit > 0 && !Character.isDigit(min.charAt(unit + 1)) && max.endsWith(min.substring(unit));
        return (shared ? min.substring(0, unit) : min) + '–' + max;
    }
}
