package ai.wewall.calculator.domain.cashflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what an answer has to warn of, and turns values into what the answer shows. */
public final class Warnings {

    private static final Warnings IGNORED = new Warnings(false);

    private final Set<String> texts = new LinkedHashSet<>();
    private final boolean kept;

    private Warnings(boolean kept) {
        this.kept = kept;
    }

    public Warnings() {
        this(true);
    }

    /** A collector that keeps nothing, for runs of which only the values count. */
    public static Warnings ignored() {
        return IGNORED;
    }

    /** Warns once, as {@code field:CODE}. */
    public void add(String field, String code) {
        if (kept) {
            texts.add(field + ":" + code);
        }
    }

    /** Warns of a remark, if there is one. */
    public void add(String field, @Nullable Remark remark) {
        if (kept && remark != null) {
            add(field, remark.name());
        }
    }

    /** The value, or null with a warning where no double holds it. */
    public @Nullable Double finite(String field, double value) {
        if (Double.isFinite(value)) {
            return value;
        }
        add(field, Remark.NOT_FINITE);
        return null;
    }

    /** The rate in per cent, or null with the reason. */
    public @Nullable Double rate(String field, Rate rate) {
        if (rate.ambiguous()) {
            add(field, Remark.AMBIGUOUS);
        }
        add(field, rate.missing());
        return rate.missing() == null ? finite(field, rate.percent()) : null;
    }

    /** The payback in so many units, or null with the reason. */
    public @Nullable Double payback(String field, Payback payback, double periodsPerUnit) {
        add(field, payback.missing());
        return payback.missing() == null ? finite(field, payback.periods() / periodsPerUnit) : null;
    }

    /** All warnings, in the order in which they came up. */
    public List<String> list() {
        return List.copyOf(texts);
    }
}
