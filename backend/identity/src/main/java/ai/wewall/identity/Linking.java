package ai.wewall.identity;

import reactor.core.publisher.Mono;

/**
 * The door by which the bot joins a browser account with the Telegram account of whoever brings its code. A deep link can
 * be sent to anybody, so the person is shown first what would be joined, and is asked whether they meant it.
 */
public interface Linking {

    /**
     * What joining by this code would mean. Changes nothing.
     *
     * @param code what followed {@code link_}
     * @param telegram the person of the Telegram account
     */
    Mono<LinkPreview> preview(String code, PersonId telegram);

    /**
     * Joins the two. Of several callers with one code one joins; a code that joined nobody stays as good as it was.
     *
     * @param code what followed {@code link_}
     * @param telegram the person of the Telegram account
     */
    Mono<LinkOutcome> join(String code, PersonId telegram);
}
