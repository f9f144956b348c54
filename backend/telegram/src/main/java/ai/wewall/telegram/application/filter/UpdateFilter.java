package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import reactor.core.publisher.Mono;

/** Looks at an update before those behind it do, and lets it pass, changed or not, or answers in their place. */
@FunctionalInterface
public interface UpdateFilter {

    /** Decides, by calling what comes next or not. */
    Mono<Outcome> filter(Exchange exchange, UpdateHandler next);
}
