package ai.wewall.platform.http;

/** Opaque, signed positions in lists, bound to the query they belong to and valid on any replica. */
public interface SignedCursors {

    /**
     * Seals a position.
     *
     * @param query canonical form of everything that must be the same for the next page
     * @param position what the list needs in order to go on
     */
    String seal(String query, String position);

    /**
     * Opens a cursor.
     *
     * @throws ai.wewall.platform.problem.ProblemException 400 {@code CURSOR_INVALID} where it is made up, or of another
     *     query
     */
    String open(String query, String cursor);
}
