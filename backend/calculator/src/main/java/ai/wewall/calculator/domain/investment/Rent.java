package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Income;
import ai.wewall.calculator.domain.terms.Terms;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One rent for the whole area (contract B.3, SIMPLE). */
final class Rent {

    private Rent() {}

    static void fill(Terms terms, Projection projection) {
        Income income = terms.income();
        double area = terms.purchase().area();
        double perYear = Objects.requireNonNull(income.rentPerSqmYear(), "rent of SIMPLE");
        double monthly = area * Price.withoutVat(perYear, terms) / 12;
        Growth indexation = new Growth(income.indexationPct());
        double[] leased = projection.line(Line.LEASED_AREA);
        double[] rent = projection.line(Line.POTENTIAL_RENT);
        int times = 0;
        for (int m = 1; m <= projection.lastMonth(); m++) {
            times += isIndexed(m, income.indexationMonth(), projection.timeline()) ? 1 : 0;
            leased[m] = area;
            rent[m] = monthly * indexation.over(times);
        }
    }

    private static boolean isIndexed(int month, @Nullable Integer calendarMonth, Timeline timeline) {
        if (month == 1) {
            return false;
        }
        return calendarMonth == null ? month % 12 == 1 : timeline.calendarMonthOfStart(month) == calendarMonth;
    }
}
