package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.mail.Mailbox.Received;
import ai.wewall.sandbox.traffic.ServiceControl;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs read mail and control the mail server. */
@RestController
@RequestMapping("/mail/api")
class MailController extends ServiceControl {

    private final Mailbox mailbox;
    private final MailPace pace;

    MailController(Mailbox mailbox, MailTraffic traffic, MailPace pace, Clock clock) {
        super(traffic.faults(), traffic.requests(), clock);
        this.mailbox = mailbox;
        this.pace = pace;
    }

    /** Mails, oldest first. */
    record MessageList(List<Received> messages) {}

    @GetMapping("/messages")
    MessageList messages(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") long after) {
        return new MessageList(mailbox.messages(to, after));
    }

    @Override
    protected void multiplyLimits(double factor) {
        pace.multiply(factor);
    }

    @Override
    protected void emptyService() {
        mailbox.empty();
        pace.forget();
    }
}
