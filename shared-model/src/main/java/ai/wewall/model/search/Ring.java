package ai.wewall.model.search;

/** A ring of Moscow that premises may lie inside of, from the smallest to the largest. */
public enum Ring {
    BOULEVARD_RING,
    GARDEN_RING,
    TTK,
    MKAD
}
