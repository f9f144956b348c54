package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.application.inbox.Outcome;
import reactor.core.publisher.Mono;

/** Answers what is typed behind the bot's name, which changes nothing and is remembered nowhere. */
public final class InlineFilter implements UpdateFilter {

    private final Cards cards;

    /** Answers with these cards. */
    public InlineFilter(Cards cards) {
        this.cards = cards;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return exchange.incoming() instanceof IncomingUpdate.Inline inline
                ? cards.of(inline, exchange.language()).map(found -> new Outcome(Outcome.Kind.ANSWERED, null, found))
                : next.handle(exchange);
    }

    /** Finds cards. */
    @FunctionalInterface
    public interface Cards {

        /** What fits the text. */
        Mono<InlineCards> of(IncomingUpdate.Inline inline, String language);
    }
}
