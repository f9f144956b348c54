package ai.wewall.model.search;

/** How many listings fit. */
public record CountResponse(int total) {}
