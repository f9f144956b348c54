package ai.wewall.identity.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Mail that waits, in memory, for one sender and for tests. */
public final class InMemoryOutgoingMail implements OutgoingMail {

    private final List<Waiting> waiting = new ArrayList<>();

    @Override
    public Mono<Void> add(Mail mail, Instant now, Instant expires) {
        return Mono.fromRunnable(() -> waiting.add(new Waiting(mail, now, 0, expires)));
    }

    @Override
    public Mono<Boolean> sendNext(Instant now, Function<Mail, Mono<Void>> sending) {
        return Mono.defer(() -> {
                    waiting.removeIf(each -> each.expires().isBefore(now));
                    return Mono.justOrEmpty(waiting.stream()
                            .filter(each -> !each.due().isAfter(now))
                            .min(Comparator.comparing(Waiting::due)));
                })
                .flatMap(next -> sending.apply(next.mail())
                        .doOnSuccess(done -> waiting.remove(next))
                        .onErrorResume(failure -> Mono.fromRunnable(() -> later(next, now)))
                        .thenReturn(true))
                .defaultIfEmpty(false);
    }

    private void later(Waiting failed, Instant now) {
        Duration wait = Duration.ofSeconds(1L << Math.min(failed.tries(), 6));
        waiting.remove(failed);
        waiting.add(new Waiting(failed.mail(), now.plus(wait), failed.tries() + 1, failed.expires()));
    }

    private record Waiting(Mail mail, Instant due, int tries, Instant expires) {}
}
