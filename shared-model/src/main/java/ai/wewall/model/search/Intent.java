package ai.wewall.model.search;

/** What a text asks for. */
public enum Intent {
    SEARCH,
    CALCULATE,
    EXPERT,
    MANAGER,
    SUBSCRIBE,
    SHOW_MORE,
    RESET,
    HELP,
    SMALL_TALK
}
