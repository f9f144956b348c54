package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The field {@code area}: rules 2 and 4, (g), (p). */
final class Areas implements Rule {

    private static final BigDecimal SOTKA = BigDecimal.valueOf(100);
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Quantity quantity = text.items().at(at).quantity();
            if (quantity != null && text.isFree(at) && isArea(text.items(), at, quantity)) {
                claim(text, at, quantity);
            }
        }
    }

    private static boolean isArea(Items items, int at, Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit == Unit.M) {
            return !Millions.areMeant(items, at);
        }
        boolean named = unit == null && !quantity.perMetre() && quantity.period() == null && !quantity.roubles();
        return unit != null && unit.isArea() || named && Governor.isField(items, at, "area");
    }

    /** Claims an area, in square metres whatever the unit. */
    static void claim(Analysis text, int at, Quantity quantity) {
        BigDecimal factor = factor(quantity.unit());
        text.claim(new Bounded(
                Field.AREA,
                quantity.shape(),
                times(quantity.low(), factor),
                times(quantity.high(), factor),
                Numbers.place(text, at)));
    }

    private static BigDecimal factor(@Nullable Unit unit) {
        return unit == Unit.SOTKA ? SOTKA : unit == Unit.HA ? HECTARE : BigDecimal.ONE;
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor);
    }

    /** Bounds of a single number: ±15 % ((rule 2)). */
    static boolean isAround(Shape shape) {
        return shape == Shape.BARE || shape == Shape.ABOUT;
    }

    static boolean isType(Items items, int at) {
        return items.at(at).is(Kind.TYPE);
    }
}
