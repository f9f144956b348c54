package ai.wewall.calculator.domain.cashflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Amounts with their dates, sorted by date; those of one day keep the order in which they were given. */
final class DatedFlows {

    private final double[] amounts;
    private final int[] days;
    private final boolean unsorted;

    private DatedFlows(double[] amounts, int[] days, boolean unsorted) {
        this.amounts = amounts;
        this.days = days;
        this.unsorted = unsorted;
    }

    static DatedFlows of(List<Double> amounts, List<LocalDate> dates) {
        int[] order = IntStream.range(0, amounts.size())
                .boxed()
                .sorted(Comparator.comparing(dates::get))
                .mapToInt(Integer::intValue)
                .toArray();
        long first = dates.get(order[0]).toEpochDay();
        return new DatedFlows(
                IntStream.of(order).mapToDouble(amounts::get).toArray(),
                IntStream.of(order)
                        .map(i -> (int) (dates.get(i).toEpochDay() - first))
                        .toArray(),
                IntStream.range(0, order.length).anyMatch(i -> order[i] != i));
    }

    double[] amounts() {
        return amounts;
    }

    /** Days from the earliest date, one for each amount. */
    int[] days() {
        return days;
    }

    /** Whether sorting changed the order. */
    boolean unsorted() {
        return unsorted;
    }

    boolean hasDuplicates() {
        return IntStream.range(1, days.length).anyMatch(i -> days[i] == days[i - 1]);
    }

    /** One amount a day: those of equal dates added up. */
    DatedFlows merged() {
        int[] distinct = IntStream.of(days).distinct().toArray();
        double[] sums = new double[distinct.length];
        int at = 0;
        for (int i = 0; i < days.length; i++) {
            at += days[i] == distinct[at] ? 0 : 1;
            sums[at] += amounts[i];
        }
        return new DatedFlows(sums, distinct, false);
    }
}
