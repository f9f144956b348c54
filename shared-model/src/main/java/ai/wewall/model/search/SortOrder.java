package ai.wewall.model.search;

/** The order of a list; equal values are ordered by id. */
public enum SortOrder {
    PRICE_ASC,
    PRICE_DESC,
    PRICE_PER_SQM_ASC,
    AREA_ASC,
    AREA_DESC,
    YIELD_DESC,
    NEWEST
}
