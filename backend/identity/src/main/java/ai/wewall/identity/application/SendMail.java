package ai.wewall.identity.application;

import java.time.Clock;
import reactor.core.publisher.Mono;

/** Sends what waits. */
public final class SendMail {

    private static final int MOST = 100;

    private final OutgoingMail mail;
    private final MailServer server;
    private final Clock clock;

    /** From a queue to a server. */
    public SendMail(OutgoingMail mail, MailServer server, Clock clock) {
        this.mail = mail;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends all that is due, but no more than a hundred.
     *
     * @return how many were tried
     */
    public Mono<Long> drain() {
        return Mono.defer(() -> mail.sendNext(clock.instant(), server::send))
                .repeat(MOST - 1)
                .takeWhile(sent -> sent)
                .count();
    }
}
