package ai.wewall.telegram.application.filter;

import ai.wewall.identity.Person;
import ai.wewall.telegram.application.inbox.Outcome;
import reactor.core.publisher.Mono;

/** Speaks the person's language. */
public final class LocaleFilter implements UpdateFilter {

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        Person person = exchange.person();
        return next.handle(person == null ? exchange : exchange.in(person.locale()));
    }
}
