package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.regex.Pattern;

/** Who calls. */
final class Tokens {

    private static final Pattern FORM = Pattern.compile("\\d{1,15}:[A-Za-z0-9_-]{10,64}");

    private Tokens() {}

    static BotName bot(BotDirectory bots, String token) {
        if (!FORM.matcher(token).matches()) {
            throw Refusal.unauthorized("Unauthorized: invalid token specified");
        }
        return bots.byToken(token).map(BotIdentity::name).orElseThrow(() -> Refusal.unauthorized("Unauthorized"));
    }
}
