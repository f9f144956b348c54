package ai.wewall.model.search;

/** What a suggestion names. */
public enum SuggestionKind {
    STATION,
    DISTRICT,
    STREET,
    BUSINESS_CENTRE
}
