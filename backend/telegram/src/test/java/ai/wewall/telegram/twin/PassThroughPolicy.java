package ai.wewall.telegram.twin;

import ai.wewall.platform.http.OutboundPolicy;
import reactor.core.publisher.Mono;

/** A policy that adds nothing: what happens is what the code under test does. */
public final class PassThroughPolicy implements OutboundPolicy {

    @Override
    public <T> Mono<T> once(String operation, Mono<T> call) {
        return call;
    }

    @Override
    public <T> Mono<T> repeatable(String operation, Mono<T> call) {
        return call;
    }
}
