package ai.wewall.telegram.application.filter;

import ai.wewall.identity.People;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.Outcome;
import reactor.core.publisher.Mono;

/** Finds out who it is. */
public final class PersonFilter implements UpdateFilter {

    private final People people;

    /** Over the door of identity. */
    public PersonFilter(People people) {
        this.people = people;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return exchange.incoming() instanceof IncomingUpdate.ByPerson by
                ? people.ofTelegram(by.account()).flatMap(person -> next.handle(exchange.by(person)))
                : next.handle(exchange);
    }
}
