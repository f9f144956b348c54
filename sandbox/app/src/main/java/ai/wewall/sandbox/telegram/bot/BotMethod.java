package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import java.util.Map;

/** A method of the Bot API. */
@FunctionalInterface
interface BotMethod {

    /** What a family of methods offers, by their names. */
    interface Family {

        Map<String, BotMethod> methods();
    }

    /** A result with a few words about it. */
    record Described(Object result, String description) {}

    /**
     * Runs the method and answers its result; a refusal is thrown.
     *
     * @throws InterruptedException where the server stops while the call waits
     */
    Object call(BotName bot, Params params) throws InterruptedException;
}
