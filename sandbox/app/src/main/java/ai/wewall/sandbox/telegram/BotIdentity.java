package ai.wewall.sandbox.telegram;

/**
 * A bot as its maker registered it.
 *
 * @param name which of the product's bots
 * @param id its Telegram id
 * @param username without the at sign
 * @param title what people see
 * @param token what authorises calls and signs launch data
 */
public record BotIdentity(BotName name, long id, String username, String title, String token) {}
