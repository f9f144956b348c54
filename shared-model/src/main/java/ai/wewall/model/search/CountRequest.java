package ai.wewall.model.search;

/** Criteria of which only the number of fitting listings is wanted. */
public record CountRequest(SearchCriteria criteria) {}
