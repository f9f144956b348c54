package ai.wewall.search.adapter.web;

import java.math.BigDecimal;

/** Prices as JSON numbers. */
final class Roubles {

    private Roubles() {}

    /** Whole roubles, as nearly all are, need no decimal arithmetic. */
    static String text(double roubles) {
        return roubles == Math.rint(roubles) && Math.abs(roubles) < 1e15
                ? Long.toString((long) roubles)
                : BigDecimal.valueOf(roubles).toPlainString();
    }
}
