package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.wire.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What a person and a bot have with each other, from the person's first word on.
 *
 * @param blocked whether the person wants to hear nothing of the bot
 * @param keyboard the bot's buttons that stand in place of the letters
 */
public record Dialog(boolean blocked, Markup.@Nullable Keyboard keyboard) {}
