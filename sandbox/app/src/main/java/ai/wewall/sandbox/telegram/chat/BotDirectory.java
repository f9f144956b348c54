package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.User;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The bots that exist. */
public final class BotDirectory {

    private final Map<BotName, BotIdentity> bots = new EnumMap<>(BotName.class);

    public BotDirectory(List<BotIdentity> bots) {
        bots.forEach(bot -> this.bots.put(bot.name(), bot));
    }

    /** A bot by its name. */
    public BotIdentity of(BotName name) {
        return Objects.requireNonNull(bots.get(name), "every name has its bot");
    }

    /** The bot that a token belongs to. */
    public Optional<BotIdentity> byToken(String token) {
        return bots.values().stream().filter(bot -> bot.token().equals(token)).findFirst();
    }

    /** A bot as a user. */
    public User user(BotName name) {
        BotIdentity bot = of(name);
        return new User(bot.id(), true, bot.title(), null, bot.username(), null);
    }
}
