package ai.wewall.sandbox.oidc;

import ai.wewall.sandbox.telegram.BotIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a bot's owner is given for Log in with Telegram.
 *
 * @param id the bot's id
 * @param secret follows from the bot's token, so that it is kept with it
 */
public record TelegramClient(String id, String secret) {

    public static TelegramClient of(BotIdentity bot) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("log in with " + bot.token()).getBytes(StandardCharsets.UTF_8));
            return new TelegramClient(Long.toString(bot.id()), HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "TelegramClient[" + id + "]";
    }
}
