package ai.wewall.search.domain.index;

import ai.wewall.model.search.SortOrder;

/**
 * What an order sorts by.
 *
 * @param field the number
 * @param sign 1 where small numbers come first, -1 where large ones do
 */
record SortKey(NumberField field, int sign) {

    static SortKey of(SortOrder order) {
        return switch (order) {
            case PRICE_ASC -> new SortKey(NumberField.PRICE, 1);
            case PRICE_DESC -> new SortKey(NumberField.PRICE, -1);
            case PRICE_PER_SQM_ASC -> new SortKey(NumberField.PRICE_PER_SQM, 1);
            case AREA_ASC -> new SortKey(NumberField.AREA, 1);
            case AREA_DESC -> new SortKey(NumberField.AREA, -1);
            case YIELD_DESC -> new SortKey(NumberField.YIELD_PCT, -1);
            case NEWEST -> new SortKey(NumberField.PUBLISHED_AT, -1);
        };
    }

    /** The sort value, turned so that smaller comes first; what is not known comes last. */
    double key(double number) {
        return Double.isNaN(number) ? Double.POSITIVE_INFINITY : sign * number;
    }

    /** Whether rows lie in this order already. */
    boolean isRowOrder() {
        return field == NumberField.PRICE && sign == 1;
    }
}
