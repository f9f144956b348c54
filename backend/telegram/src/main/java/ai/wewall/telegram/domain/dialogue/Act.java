package ai.wewall.telegram.domain.dialogue;

/** What a person can do with an offer by one button. */
public enum Act {
    /** Put it among their favourites, or take it away again. */
    LIKE,

    /** See it no more. */
    HIDE,

    /** Mark it to be compared, or take the mark away. */
    MARK
}
