package ai.wewall.sandbox.telegram.person;

/** What a person, or the program that plays one, cannot do. */
public final class Misstep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Misstep(int status, String why) {
        super(why, null, false, false);
        this.status = status;
    }

    /** The thing is not there. */
    public static Misstep notFound(String why) {
        return new Misstep(404, why);
    }

    /** The thing is there and cannot be done so. */
    public static Misstep refused(String why) {
        return new Misstep(400, why);
    }

    /** The HTTP status that tells it. */
    public int status() {
        return status;
    }

    /** Why not. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
