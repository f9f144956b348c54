package ai.wewall.identity;

import reactor.core.publisher.Mono;

/** The door by which the bot joins a browser account with the Telegram account of whoever brings its code. */
public interface Linking {

    /**
     * Joins the two; the code is used up, whatever comes of it. A deep link can be sent to anybody, so whoever calls this
     * asks the person first whether they meant it.
     *
     * @param code what followed {@code link_}
     */
    Mono<LinkOutcome> join(String code, TelegramAccount account);
}
