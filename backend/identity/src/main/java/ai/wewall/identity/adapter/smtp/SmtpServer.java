package ai.wewall.identity.adapter.smtp;

import ai.wewall.identity.application.MailServer;
import ai.wewall.identity.application.OutgoingMail.Mail;
import ai.wewall.platform.http.OutboundPolicy;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends mail by SMTP, on threads of its own: the client waits. */
final class SmtpServer implements MailServer {

    private final JavaMailSenderImpl sender;
    private final String from;
    private final OutboundPolicy policy;
    private final Scheduler threads;

    SmtpServer(JavaMailSenderImpl sender, String from, OutboundPolicy policy, Scheduler threads) {
        this.sender = sender;
        this.from = from;
        this.policy = policy;
        this.threads = threads;
    }

    @Override
    public Mono<Void> send(Mail mail) {
        Mono<Void> sending =
                Mono.<Void>fromRunnable(() -> sender.send(message(mail))).subscribeOn(threads);
        return policy.once("send", sending);
    }

    private SimpleMailMessage message(Mail mail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }
}
