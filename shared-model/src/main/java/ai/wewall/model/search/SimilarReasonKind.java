package ai.wewall.model.search;

/** In what two listings are alike. */
public enum SimilarReasonKind {
    SAME_BUSINESS_CENTRE,
    SAME_STATION,
    NEAR,
    SAME_DISTRICT,
    SIMILAR_SIZE,
    SIMILAR_PRICE_PER_SQM,
    SAME_CLASS,
    ALSO_TENANTED
}
