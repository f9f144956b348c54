package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All methods, found by name in any case. */
final class BotMethods {

    private final Map<String, BotMethod> methods = new HashMap<>();

    BotMethods(List<BotMethod.Family> families) {
        for (BotMethod.Family family : families) {
            family.methods().forEach((name, method) -> methods.put(name.toLowerCase(Locale.ROOT), method));
        }
    }

    Object call(BotName bot, String name, Params params) throws InterruptedException {
        BotMethod method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw Refusal.notFound("Not Found: method not found");
        }
        return method.call(bot, params);
    }
}
