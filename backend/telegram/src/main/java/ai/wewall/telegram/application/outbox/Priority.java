package ai.wewall.telegram.application.outbox;

/** Who goes first where not all can be sent at once. Within a chat the order stays. */
public enum Priority {

    /** Answers what a person has done, who waits for it. */
    ANSWER,

    /** Tells a person something, as a new offer that fits their search. */
    NOTICE,

    /** Goes to many people at a time. */
    BULK
}
