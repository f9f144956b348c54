package ai.wewall.telegram.domain;

/** Identity of a Telegram chat; that of a private chat is the person's Telegram id. */
public record ChatId(long value) {

    /** Whether several people are in it: a group or a channel, whose ids are negative. */
    public boolean isShared() {
        return value < 0;
    }
}
