package ai.wewall.identity.application;

import java.time.Instant;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Mail that waits to be sent. */
public interface OutgoingMail {

    /** Keeps a mail to be sent, in the transaction of what it tells of. */
    Mono<Void> add(Mail mail, Instant now, Instant expires);

    /**
     * Sends the next mail that is due; nobody else sends it meanwhile. What was sent is forgotten, what failed is due
     * again later, and what expired is forgotten too.
     *
     * @param sending sends it, or fails
     * @return whether there was one
     */
    Mono<Boolean> sendNext(Instant now, Function<Mail, Mono<Void>> sending);

    /** A mail of plain text. */
    record Mail(String recipient, String subject, String body) {

        @Override
        public String toString() {
            return "Mail[…]";
        }
    }
}
