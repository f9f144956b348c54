package ai.wewall.sandbox.traffic;

/** How a service can fail. */
public enum FaultKind {
    /** Answers with a status of error. */
    STATUS,
    /** Answers nothing as long as the fault lasts, then hangs up. */
    HANG,
    /** Hangs up at once. */
    RESET,
    /** Answers late. */
    SLOW,
    /** Answers with success and nonsense. */
    GARBAGE,
    /** Does what it is asked, and hangs up in the middle of the answer. */
    CUT_MID_STREAM
}
