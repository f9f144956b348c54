package ai.wewall.identity;

/** What came of joining two accounts. */
public sealed interface LinkOutcome {

    /** They are one person now, the one of the Telegram account. */
    record Joined(Person person) implements LinkOutcome {}

    /** There is no such code, or no longer. */
    record Unknown() implements LinkOutcome {}

    /** Each of the two has something that one person can have only once: a Telegram account, an address. */
    record Taken() implements LinkOutcome {}
}
