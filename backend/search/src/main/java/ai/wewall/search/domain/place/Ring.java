package ai.wewall.search.domain.place;

/**
 * A closed line, in ten-millionths of a degree.
 *
 * @param lon longitudes of its corners, the last being the first again
 * @param lat latitudes of its corners
 */
record Ring(int[] lon, int[] lat) {

    int corners() {
        return lon.length;
    }
}
