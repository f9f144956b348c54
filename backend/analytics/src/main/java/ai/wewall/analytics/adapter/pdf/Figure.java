package ai.wewall.analytics.adapter.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people in Russia write them. */
final class Figure {

    static final String UNDEFINED = "н/д";

    private static final DecimalFormatSymbols SIGNS = signs();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Figure() {}

    private static DecimalFormatSymbols signs() {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.of("ru", "RU"));
        signs.setGroupingSeparator('\u00a0');
        signs.setDecimalSeparator(',');
        signs.setMinusSign('−');
        return signs;
    }

    private static String formatted(String pattern, double value) {
        return new DecimalFormat(pattern, SIGNS).format(value + 0.0).replaceFirst("^−(0(?:,0+)?)$", "$1");
    }

    static String percent(@Nullable Double value) {
        return value == null ? UNDEFINED : formatted("#,##0.0", value) + " %";
    }

    static String ratio(@Nullable Double value, String unit) {
        return value == null ? UNDEFINED : formatted("#,##0.00", value) + unit;
    }

    static String number(double value) {
        return formatted("#,##0.##", value);
    }

    /** Thousands of roubles, for tables. */
    static String thousands(double value) {
        return formatted("#,##0", value / 1e3);
    }

    /** Roubles, in millions or thousands by their size. */
    static String money(@Nullable Double value) {
        if (value == null) {
            return UNDEFINED;
        }
        double size = Math.abs(value);
        if (size >= 1e9) {
            return formatted("#,##0.00", value / 1e9) + " млрд ₽";
        }
        if (size >= 1e6) {
            return formatted("#,##0.0", value / 1e6) + " млн ₽";
        }
        return size >= 1e3 ? formatted("#,##0", value / 1e3) + " тыс. ₽" : formatted("#,##0", value) + " ₽";
    }

    /** Roubles for readers of English. */
    static String englishMoney(double value) {
        double size = Math.abs(value);
        String sign = value < 0 ? "−₽" : "₽";
        if (size >= 1e9) {
            return sign + String.format(Locale.ENGLISH, "%.2fbn", size / 1e9);
        }
        if (size >= 1e6) {
            return sign + String.format(Locale.ENGLISH, "%.1fm", size / 1e6);
        }
        return sign + String.format(Locale.ENGLISH, size >= 1e3 ? "%.0fk" : "%.0f", size >= 1e3 ? size / 1e3 : size);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
