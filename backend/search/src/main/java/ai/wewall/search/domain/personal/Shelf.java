package ai.wewall.search.domain.personal;

/** The lists of listings that a person keeps. */
public enum Shelf {
    FAVOURITES(500, false),
    /** Not shown to the person in searches. */
    HIDDEN(500, false),
    /** What the person opened last. */
    RECENT(100, true);

    private final int capacity;
    private final boolean movesOn;

    Shelf(int capacity, boolean movesOn) {
        this.capacity = capacity;
        this.movesOn = movesOn;
    }

    /** The most listings on it. */
    public int capacity() {
        return capacity;
    }

    /** Whether a listing that comes again becomes the latest one, and the oldest makes room for a new one. */
    public boolean movesOn() {
        return movesOn;
    }
}
