package ai.wewall.model.schema;

/** What was refused of an object. Paths count from that object, as {@code rows.path} or {@code leases[1].end}. */
public interface Verdict {

    /** Whether neither the value nor anything inside it was refused; a value that may be absent is sound where it is. */
    boolean isSound(String path);

    /** Refuses a value. */
    void refuse(String path, String code);

    /** Refuses a value without a look inside it: what was refused there is no longer told. */
    void refuseWhole(String path, String code);
}
