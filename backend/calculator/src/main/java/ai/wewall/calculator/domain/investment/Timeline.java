package ai.wewall.calculator.domain.investment;

import java.time.LocalDate;

/**
 * The months of a projection (contract B.2). Month m ends on {@code date(m)}, m months after the purchase and always
 * counted from it, and starts on {@code date(m - 1)}; month 0 is the day of the purchase.
 */
final class Timeline {

    private final LocalDate purchase;
    private final int[] days;
    private final byte[] dayOfMonth;
    private final byte[] lengthOfMonth;

    /** The months 0 to {@code last} from a purchase. */
    Timeline(LocalDate purchase, int last) {
        this.purchase = purchase;
        days = new int[last + 1];
        dayOfMonth = new byte[last + 1];
        lengthOfMonth = new byte[last + 1];
        for (int m = 0; m <= last; m++) {
            LocalDate date = date(m);
            days[m] = (int) (date.toEpochDay() - purchase.toEpochDay());
            dayOfMonth[m] = (byte) date.getDayOfMonth();
            lengthOfMonth[m] = (byte) date.lengthOfMonth();
        }
    }

    boolean covers(LocalDate start, int last) {
        return purchase.equals(start) && days.length > last;
    }

    /** The end of month m. */
    LocalDate date(int m) {
        return purchase.plusMonths(m);
    }

    /** Days from the purchase to the end of each month. */
    int[] days() {
        return days;
    }

    /** The model year of a month, from 1; also that of months that are not covered. */
    static int year(int month) {
        return (month + 11) / 12;
    }

    /** The calendar month, 1 to 12, in which a month starts. */
    int calendarMonthOfStart(int month) {
        return (purchase.getMonthValue() + month - 2) % 12 + 1;
    }

    /** The first month, at least 1, that starts on or after a day. */
    int firstStartingFrom(LocalDate day) {
        int between = monthsFromPurchase(day);
        if (between < 0) {
            return 1;
        }
        return date(between).isBefore(day) ? between + 2 : between + 1;
    }

    private int monthsFromPurchase(LocalDate day) {
        return 12 * (day.getYear() - purchase.getYear()) + day.getMonthValue() - purchase.getMonthValue();
    }

    /** Full months from a day to the start of a month that is not before it. */
    int fullMonths(LocalDate from, int month) {
        int started = month - 1;
        int between = started - monthsFromPurchase(from);
        int anniversary = Math.min(from.getDayOfMonth(), lengthOfMonth[started]);
        return anniversary > dayOfMonth[started] ? between - 1 : between;
    }
}
