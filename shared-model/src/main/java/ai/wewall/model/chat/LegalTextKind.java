package ai.wewall.model.chat;

/** What a legal text is for. */
public enum LegalTextKind {
    /** How personal data are handled. */
    POLICY,
    /** What a person agrees to with a lead. */
    CONSENT,
    /** The terms of use. */
    TERMS
}
