package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.inbox.Outcome.Kind;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import reactor.core.publisher.Mono;

/** Lets only what a person did pass; notes who blocks the bot and who lets it back in. */
public final class AudienceFilter implements UpdateFilter {

    private final Chats chats;
    private final Outbox outbox;

    /** Over what is known of chats and what waits for them. */
    public AudienceFilter(Chats chats, Outbox outbox) {
        this.chats = chats;
        this.outbox = outbox;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return switch (exchange.incoming()) {
            case IncomingUpdate.ByPerson _ -> next.handle(exchange);
            case IncomingUpdate.Availability availability -> noted(exchange, availability);
            case IncomingUpdate.Moved moved ->
                outbox.follow(moved.from(), moved.to(), exchange.update().receivedAt())
                        .then(chats.becomes(moved.from(), moved.to()))
                        .thenReturn(Outcome.of(Kind.NOTED));
            case IncomingUpdate.Ignored _ -> Mono.just(Outcome.of(Kind.IGNORED));
        };
    }

    private Mono<Outcome> noted(Exchange exchange, IncomingUpdate.Availability availability) {
        Mono<Void> work = availability.available()
                ? chats.markAvailable(availability.chat())
                : chats.markUnavailable(availability.chat(), exchange.update().receivedAt())
                        .then(outbox.drop(availability.chat()));
        return work.thenReturn(Outcome.of(Kind.NOTED));
    }
}
