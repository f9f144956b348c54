package ai.wewall.listings.domain.picture;

/** What the photo of an index shows: the house first, the plan last, rooms between them. */
record PhotoView(Kind kind, int number) {

    enum Kind {
        FACADE,
        INTERIOR,
        PLAN
    }

    private static final PhotoView HOUSE = new PhotoView(Kind.FACADE, 0);
    private static final PhotoView HOUSE_AT_ANOTHER_HOUR = new PhotoView(Kind.FACADE, 1);
    private static final PhotoView PLAN = new PhotoView(Kind.PLAN, 0);

    /**
     * The view of an index.
     *
     * @param index from 0
     * @param count how many photos there are
     */
    static PhotoView of(int index, int count) {
        if (index == 0) {
            return HOUSE;
        }
        if (index == count - 1) {
            return PLAN;
        }
        if (index == 2 && count >= 5) {
            return HOUSE_AT_ANOTHER_HOUR;
        }
        return new PhotoView(Kind.INTERIOR, index);
    }
}
