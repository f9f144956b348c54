package ai.wewall.identity;

/** Why two accounts are not joined. */
public enum LinkRefusal {

    /** There is no such code. */
    UNKNOWN,

    /** The code's time is over. */
    EXPIRED,

    /** The code has joined accounts already: this person's. */
    USED_BY_YOU,

    /** The code has joined accounts already: somebody else's. */
    USED_BY_OTHERS,

    /** The code is this person's own: the two are one already. */
    OWN,

    /** The account that made the code has another Telegram account. */
    OTHER_TELEGRAM,

    /** Each of the two has an e-mail address, and one person has one. */
    TWO_ADDRESSES
}
