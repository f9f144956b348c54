package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the rules about numbers share. */
final class Numbers {

    private static final BigDecimal LOWER = new BigDecimal("0.85");
    private static final BigDecimal UPPER = new BigDecimal("1.15");

    private Numbers() {}

    /** Half up to whole numbers ((m)). */
    static BigDecimal whole(BigDecimal computed) {
        return computed.setScale(0, RoundingMode.HALF_UP);
    }

    static BigDecimal about85(BigDecimal value) {
        return whole(value.multiply(LOWER));
    }

    static BigDecimal about115(BigDecimal value) {
        return whole(value.multiply(UPPER));
    }

    /** The place of a quantity, with the word that governs it. */
    static Place place(Analysis text, int number) {
        Place place = text.place(number);
        int governor = Governor.of(text.items(), number);
        if (governor == Governor.NONE || !text.items().at(governor).is(Kind.FIELD)) {
            return place;
        }
        text.use(governor);
        for (int at = governor + 1; at < number; at++) {
            useBetween(text, at);
        }
        Item item = text.items().at(governor);
        return place.from(item.start()).to(item.end());
    }

    /** Uses a word between a number and what governs it, unless it says something by itself: «не», «аренды», «офиса». */
    static void useBetween(Analysis text, int at) {
        Item item = text.items().at(at);
        if (!item.is(Kind.NOT) && !item.is(Kind.DEAL) && !item.is(Kind.TYPE)) {
            text.use(at);
        }
    }

    /** A claim on a field that has a minimum alone ((j)); null for a bound that it lacks. */
    static @Nullable Bounded minimum(Field field, Quantity quantity, Place place) {
        return quantity.shape() == Quantity.Shape.MAX
                ? null
                : new Bounded(field, Quantity.Shape.MIN, quantity.smaller(), null, place);
    }

    /** A claim on a field that has a maximum alone ((j)); null for a bound that it lacks. */
    static @Nullable Bounded maximum(Field field, Quantity quantity, Place place) {
        return quantity.shape() == Quantity.Shape.MIN
                ? null
                : new Bounded(field, Quantity.Shape.MAX, null, quantity.larger(), place);
    }

    static void claim(Analysis text, @Nullable Bounded claim) {
        if (claim != null) {
            text.claim(claim);
        }
    }
}
