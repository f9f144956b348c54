package ai.wewall.bench;

/**
 * How much is done.
 *
 * @param listings size of the market
 * @param rounds how often everything is asked, and asked before to warm up
 * @param seconds how long something goes on that has no end
 */
record Effort(int listings, int rounds, int seconds) {

    static final int LISTINGS = 200_000;

    /** What gives figures. */
    static Effort full(int listings) {
        return new Effort(listings, 8, 40);
    }

    /** What only shows that it works. */
    static Effort sample() {
        return new Effort(2_000, 1, 2);
    }
}
