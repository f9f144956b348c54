package ai.wewall.model.search;

import java.util.List;

/** Places that a person may mean, the likeliest first, at most 10. */
public record SuggestResponse(List<Suggestion> items) {}
