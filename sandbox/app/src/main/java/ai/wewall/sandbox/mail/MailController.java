package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.mail.Mailbox.Received;
import ai.wewall.sandbox.traffic.Fault;
import ai.wewall.sandbox.traffic.FaultOrder;
import ai.wewall.sandbox.traffic.LoggedRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs read mail, and disturb, watch and empty the mail server. */
@RestController
@RequestMapping("/mail/api")
class MailController {

    private static final double LARGEST_FACTOR = 1_000_000;

    private final Mailbox mailbox;
    private final MailTraffic traffic;
    private final MailPace pace;
    private final Clock clock;

    MailController(Mailbox mailbox, MailTraffic traffic, MailPace pace, Clock clock) {
        this.mailbox = mailbox;
        this.traffic = traffic;
        this.pace = pace;
        this.clock = clock;
    }

    /** Mails, oldest first. */
    record MessageList(List<Received> messages) {}

    /** Faults that are switched on. */
    record FaultList(List<Fault> faults) {}

    /** What the limits are multiplied by. */
    record Limits(@Nullable Double factor) {}

    /** Commands that arrived, oldest first. */
    record RequestList(List<LoggedRequest> requests) {}

    /** What went wrong. */
    record Mistake(String error) {}

    @GetMapping("/messages")
    MessageList messages(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "0") long after) {
        return new MessageList(mailbox.messages(to, after));
    }

    @PostMapping("/faults")
    Fault addFault(@RequestBody FaultOrder order) {
        Fault fault = order.from(clock);
        traffic.faults().add(fault);
        return fault;
    }

    @GetMapping("/faults")
    FaultList faults() {
        return new FaultList(traffic.faults().active());
    }

    @DeleteMapping("/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFaults() {
        traffic.faults().clear();
    }

    @PostMapping("/limits")
    Limits setLimits(@RequestBody Limits limits) {
        if (limits.factor() == null || !(limits.factor() > 0 && limits.factor() <= LARGEST_FACTOR)) {
            throw new IllegalArgumentException("factor has to be above 0 and up to 1000000");
        }
        pace.multiply(limits.factor());
        return limits;
    }

    @GetMapping("/requests")
    RequestList requests() {
        return new RequestList(traffic.requests().all());
    }

    @DeleteMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void empty() {
        mailbox.empty();
        traffic.requests().clear();
        pace.forget();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Mistake senseless(IllegalArgumentException senseless) {
        return new Mistake(String.valueOf(senseless.getMessage()));
    }
}
