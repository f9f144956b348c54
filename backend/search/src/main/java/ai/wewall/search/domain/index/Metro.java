package ai.wewall.search.domain.index;

/** A station near a listing and the minutes on foot to it, in one int. */
final class Metro {

    private static final int MOST_MINUTES = 0xffff;

    private Metro() {}

    static int pack(int station, int minutes) {
        return station << 16 | Math.min(minutes, MOST_MINUTES);
    }

    static int station(int packed) {
        return packed >>> 16;
    }

    static int minutes(int packed) {
        return packed & MOST_MINUTES;
    }
}
