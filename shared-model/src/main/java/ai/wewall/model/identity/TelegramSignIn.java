package ai.wewall.model.identity;

/** The signed launch data of a Mini App, as Telegram gave it. */
public record TelegramSignIn(String initData) {}
