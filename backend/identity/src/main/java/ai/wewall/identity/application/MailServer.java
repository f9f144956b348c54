package ai.wewall.identity.application;

import ai.wewall.identity.application.OutgoingMail.Mail;
import reactor.core.publisher.Mono;

/** Takes mail to those it is for. */
@FunctionalInterface
public interface MailServer {

    /** Hands a mail over; an error where it was not taken. */
    Mono<Void> send(Mail mail);
}
