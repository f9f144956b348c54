package ai.wewall.telegram.domain.dialogue;

/** What can be said that needs no look into the market. */
public enum Topic {
    GREETING,
    HELP,
    STARTED_OVER,
    SMALL_TALK,
    NOT_UNDERSTOOD,
    CALCULATE,
    EXPERT,
    MANAGER,
    SUBSCRIBE,
    NOTHING_TO_CONTINUE,
    NO_MORE,
    NO_SUCH_NUMBER,
    OFFER_WITHDRAWN,
    OFFER_UNKNOWN,
    LINK_UNKNOWN,
    UNKNOWN_COMMAND,
    STALE_BUTTON,
    VOICE,
    PICTURE,
    STICKER,
    LOCATION,
    CONTACT,
    ATTACHMENT,
    TOO_FAST,
    APOLOGY
}
