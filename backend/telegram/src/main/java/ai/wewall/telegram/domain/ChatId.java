package ai.wewall.telegram.domain;

/** Identity of a Telegram chat; that of a private chat is the person's Telegram id. */
public record ChatId(long value) {}
