package ai.wewall.identity;

/** What came of joining two accounts. */
public sealed interface LinkOutcome {

    /** They are one person now, the one of the Telegram account. */
    record Joined(Person person) implements LinkOutcome {}

    /** They are as they were. */
    record Refused(LinkRefusal reason) implements LinkOutcome {}
}
