package ai.wewall.telegram.domain.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a language writes them, their parts held together by no-break spaces. */
final class Numbers {

    private static final String NO_BREAK = "\u00a0";

    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    String whole(long number) {
        return format(BigDecimal.valueOf(number), 0);
    }

    /** At most one digit after the comma. */
    String decimal(BigDecimal number) {
        return format(number, 1);
    }

    /** At most two digits after the comma. */
    String ratio(double number) {
        return format(BigDecimal.valueOf(number), 2);
    }

    /** RUB, in millions or thousands by their size. */
    String roundMoney(double roubles) {
        double size = Math.abs(roubles);
        if (size >= BILLION) {
            return money(roubles / BILLION, 2, russian() ? "млрд" : "bn");
        }
        if (size >= MILLION) {
            return money(roubles / MILLION, 1, russian() ? "млн" : "m");
        }
        return size >= THOUSAND
                ? money(roubles / THOUSAND, 0, russian() ? "тыс." : "k")
                : money(BigDecimal.valueOf(roubles));
    }

    private String money(double amount, int digits, String scale) {
        String number = format(BigDecimal.valueOf(Math.abs(amount)), digits);
        String sign = amount < 0 ? "−" : "";
        return russian() ? sign + number + NO_BREAK + scale + NO_BREAK + '₽' : sign + '₽' + number + scale;
    }

    /** RUB, in whole roubles. */
    String money(BigDecimal roubles) {
        String amount = format(roubles, 0);
        return russian() ? amount + NO_BREAK + '₽' : '₽' + amount;
    }

    String area(BigDecimal squareMetres) {
        return decimal(squareMetres) + NO_BREAK + (russian() ? "м²" : "m²");
    }

    String percent(BigDecimal percent) {
        return russian() ? decimal(percent) + NO_BREAK + '%' : decimal(percent) + '%';
    }

    private boolean russian() {
        return locale.getLanguage().equals("ru");
    }

    /** A new format each time, as formats are not safe for several threads. */
    private String format(BigDecimal number, int mostDigits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(mostDigits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('\u202f', '\u00a0').replace('-', '−');
    }
}
