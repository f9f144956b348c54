package ai.wewall.model.chat;

/** Where a lead stands. */
public enum LeadStatus {
    /** Stored; no manager has taken it. */
    NEW
}
