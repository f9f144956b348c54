package ai.wewall.search.domain.text.reading;

import ai.wewall.search.domain.text.number.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a piece of the text says about the criteria. */
public sealed interface Claim {

    /** Where in the text it was said. */
    Place place();

    /** The field it speaks of, or null for a change that may touch several. */
    @Nullable
    Field field();

    /**
     * Where a claim stands.
     *
     * @param item index of its main item
     * @param start UTF-16 offset of the first unit that a person would underline
     * @param end UTF-16 offset after the last one
     */
    record Place(int item, int start, int end) {

        public Place from(int earlier) {
            return new Place(item, Math.min(start, earlier), end);
        }

        public Place to(int later) {
            return new Place(item, start, Math.max(end, later));
        }
    }

    /**
     * A value of a field.
     *
     * @param negated whether it was said that it is not wanted
     * @param joined whether it joins the values so far instead of replacing them
     */
    record Named(Field field, Object value, Place place, boolean negated, boolean joined) implements Claim {

        public Named(Field field, Object value, Place place) {
            this(field, value, place, false, false);
        }
    }

    /**
     * Bounds of a field with numbers, in the field's own unit.
     *
     * @param shape how they were named, which decides how several join (r)
     */
    record Bounded(
            Field field,
            Quantity.Shape shape,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Place place,
            boolean negated)
            implements Claim {

        public Bounded(
                Field field, Quantity.Shape shape, @Nullable BigDecimal low, @Nullable BigDecimal high, Place place) {
            this(field, shape, low, high, place, false);
        }
    }

    /**
     * An amount of money, whose field and unit depend on the deal.
     *
     * @param governed whether a money word governs it, so that a small number counts thousands or millions (o)
     */
    record Money(Quantity quantity, boolean governed, Place place, boolean negated) implements Claim {

        @Override
        public Field field() {
            return quantity.perMetre() ? Field.PRICE_PER_SQM : Field.PRICE;
        }
    }

    /** The field no longer matters. */
    record Cleared(Field field, Place place) implements Claim {}

    /** A change relative to the criteria so far (rule 10). */
    record Changed(Change change, Place place) implements Claim {

        @Override
        public @Nullable Field field() {
            return null;
        }
    }

    /** The relative changes. */
    enum Change {
        CHEAPER,
        DEARER,
        BIGGER,
        SMALLER
    }
}
