package ai.wewall.model.chat;

/** What a person asks of a manager. */
public enum LeadKind {
    /** To be called. */
    CALL,
    /** To see the premises. */
    VIEWING,
    /** An answer. */
    QUESTION
}
