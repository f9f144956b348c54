package ai.wewall.sandbox.telegram.wire;

/** The answer that ends a call of the Bot API, thrown from whatever depth finds the mistake. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final int retryAfter;
    private final long migratedTo;

    private Refusal(int code, String description, int retryAfter) {
        this(code, description, retryAfter, 0);
    }

    private Refusal(int code, String description, int retryAfter, long migratedTo) {
        super(description, null, false, false);
        this.code = code;
        this.retryAfter = retryAfter;
        this.migratedTo = migratedTo;
    }

    /** 400, with what is wrong. */
    public static Refusal badRequest(String what) {
        return new Refusal(400, "Bad Request: " + what, 0);
    }

    /** 400, with the supergroup that the group became. */
    public static Refusal migrated(long to) {
        return new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", 0, to);
    }

    /** 401. */
    public static Refusal unauthorized(String description) {
        return new Refusal(401, description, 0);
    }

    /** 403, with why. */
    public static Refusal forbidden(String why) {
        return new Refusal(403, "Forbidden: " + why, 0);
    }

    /** 404. */
    public static Refusal notFound(String description) {
        return new Refusal(404, description, 0);
    }

    /** 409, with what it collides with. */
    public static Refusal conflict(String with) {
        return new Refusal(409, "Conflict: " + with, 0);
    }

    /** 413. */
    public static Refusal tooLarge() {
        return new Refusal(413, "Request Entity Too Large", 0);
    }

    /** 429, with the seconds to wait. */
    public static Refusal tooManyRequests(int retryAfter) {
        return new Refusal(429, "Too Many Requests: retry after " + retryAfter, retryAfter);
    }

    /** 400, for an id of a question that nobody waits for any longer. */
    public static Refusal tooOld() {
        return badRequest("query is too old and response timeout expired or query ID is invalid");
    }

    /** What stands behind the prefix of the description. */
    public String reason() {
        return description().replaceFirst("^[A-Z][A-Za-z ]+: ", "");
    }

    /** The HTTP status and {@code error_code}. */
    public int code() {
        return code;
    }

    /** What stands in {@code description}. */
    public String description() {
        return String.valueOf(getMessage());
    }

    /** The supergroup that the group became, or 0. */
    public long migratedTo() {
        return migratedTo;
    }

    /** Seconds to wait, or 0. */
    public int retryAfter() {
        return retryAfter;
    }
}
