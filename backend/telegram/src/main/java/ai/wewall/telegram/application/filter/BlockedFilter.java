package ai.wewall.telegram.application.filter;

import ai.wewall.identity.Person;
import ai.wewall.telegram.application.inbox.Outcome;
import reactor.core.publisher.Mono;

/** Stays silent towards people whom we refuse to serve. */
public final class BlockedFilter implements UpdateFilter {

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        Person person = exchange.person();
        return person != null && person.blocked() ? Mono.just(Outcome.of(Outcome.Kind.BLOCKED)) : next.handle(exchange);
    }
}
