package ai.wewall.search.domain.text.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount with what was said about it.
 *
 * @param low its lower end; of {@code MIN} the bound; null for {@code MAX}
 * @param high its upper end; of {@code MAX} the bound; null for {@code MIN}; the same as low for a single number
 * @param unit its unit, or null where none was said
 * @param scaled whether a thousand, million … was said, which speaks for money unless a unit says otherwise
 * @param perMetre whether it is an amount for a square metre
 * @param period {@code MONTH} or {@code YEAR}, or null
 * @param foreign whether it is in another currency than roubles
 * @param roubles whether roubles were named
 * @param reversed whether the range was named upside down
 * @param moneyBound whether its bound speaks of money («не дороже», «дешевле»)
 * @param ordinal whether the number is an ordinal
 * @param coreEnd UTF-16 offset after the amount and its unit, before its period
 */
public record Quantity(
        Shape shape,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Unit unit,
        boolean scaled,
        boolean perMetre,
        @Nullable Period period,
        boolean foreign,
        boolean roubles,
        boolean reversed,
        boolean moneyBound,
        boolean ordinal,
        int coreEnd) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** How the amount bounds: a bare number, one with «около», a bound, both bounds. */
    public enum Shape {
        BARE,
        ABOUT,
        MIN,
        MAX,
        RANGE
    }

    /** The time that an amount of money is for. */
    public enum Period {
        MONTH,
        YEAR
    }

    /** The larger of its ends, which decides what (l) lets a price imply. */
    public BigDecimal larger() {
        BigDecimal end = high != null ? high : low;
        return end == null ? BigDecimal.ZERO : end;
    }

    public BigDecimal smaller() {
        BigDecimal end = low != null ? low : high;
        return end == null ? BigDecimal.ZERO : end;
    }

    /** Whether it is money by its own words. */
    public boolean isMoney() {
        return unit == null && (scaled || perMetre || period != null || foreign || roubles);
    }

    /** Whether the number was said alone, with no bound and as no range. */
    public boolean isSingle() {
        return shape == Shape.BARE || shape == Shape.ABOUT;
    }

    /** The same amount for a square metre, or for a period, said elsewhere than after it; null keeps the period. */
    public Quantity with(boolean forMetre, @Nullable Period forPeriod) {
        Period named = forPeriod == null ? period : forPeriod;
        return new Quantity(
                shape,
                low,
                high,
                unit,
                scaled,
                forMetre,
                named,
                foreign,
                roubles,
                reversed,
                moneyBound,
                ordinal,
                coreEnd);
    }

    /** The same amount where its bare «м» means millions (g). */
    public Quantity inMillions() {
        return new Quantity(
                shape,
                millions(low),
                millions(high),
                null,
                true,
                perMetre,
                period,
                foreign,
                roubles,
                reversed,
                moneyBound,
                ordinal,
                coreEnd);
    }

    private static @Nullable BigDecimal millions(@Nullable BigDecimal value) {
        return value == null ? null : value.multiply(MILLION);
    }
}
