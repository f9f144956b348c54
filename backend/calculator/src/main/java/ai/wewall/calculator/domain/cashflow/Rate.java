package ai.wewall.calculator.domain.cashflow;

import org.jspecify.annotations.Nullable;

/**
 * An internal rate of return.
 *
 * @param value the rate as a fraction a year or period, NaN where there is none
 * @param missing why there is none, or null
 * @param ambiguous whether other rates may solve the same equation
 */
public record Rate(double value, @Nullable Remark missing, boolean ambiguous) {

    static Rate ofLogarithm(double u, boolean ambiguous) {
        return Double.isNaN(u)
                ? new Rate(Double.NaN, Remark.NO_ROOT, ambiguous)
                : new Rate(Math.expm1(u), null, ambiguous);
    }

    static Rate withoutSignChange() {
        return new Rate(Double.NaN, Remark.NO_SIGN_CHANGE, false);
    }

    /** The rate in per cent, NaN where there is none. */
    public double percent() {
        return 100 * value;
    }
}
