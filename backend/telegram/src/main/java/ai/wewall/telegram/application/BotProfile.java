package ai.wewall.telegram.application;

import java.util.List;
import reactor.core.publisher.Mono;

/** How the bot presents itself in Telegram's own menus. Everything can be said again with the same effect. */
public interface BotProfile {

    /**
     * Sets the commands that the menu offers.
     *
     * @param language for people of this language, or an empty text for all others
     */
    Mono<Void> commands(String language, List<Command> commands);

    /** Sets what the button beside the text field opens. */
    Mono<Void> menu(String text, String url);

    /**
     * Asks for updates to be delivered.
     *
     * @param url where to
     * @param secret what every delivery carries
     */
    Mono<Void> deliverTo(String url, String secret);

    /** A command and what it does. */
    record Command(String name, String description) {}
}
