package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.traffic.Fault;
import ai.wewall.sandbox.traffic.FaultKind;
import ai.wewall.sandbox.traffic.Faults;
import ai.wewall.sandbox.traffic.LoggedRequest;
import ai.wewall.sandbox.traffic.RequestLog;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of the mail server: each of the commands {@code MAIL}, {@code RCPT} and {@code DATA}. A fault that names
 * none of them hits a mail once, at its beginning, or at its end where it is to be taken first.
 */
final class MailTraffic {

    private final Faults faults;
    private final RequestLog requests = new RequestLog();
    private final Clock clock;

    MailTraffic(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    Faults faults() {
        return faults;
    }

    RequestLog requests() {
        return requests;
    }

    /** The fault that hits a command. */
    Optional<Fault> hitting(SmtpCommand command) {
        return faults.hitting(fault -> command.name().equalsIgnoreCase(fault.method())
                || fault.method().isEmpty() && command == whole(fault));
    }

    private static SmtpCommand whole(Fault fault) {
        return fault.kind() == FaultKind.CUT_MID_STREAM ? SmtpCommand.DATA : SmtpCommand.MAIL;
    }

    /** Notes a command that arrived; what comes of it is to be set in the answered place. */
    AtomicReference<LoggedRequest> note(String caller, SmtpCommand command, @Nullable Fault fault) {
        FaultKind kind = fault == null ? null : fault.kind();
        return requests.add(new LoggedRequest(clock.instant(), caller, command.name(), null, null, kind));
    }

    /** Notes the code of its reply, null where none was given. */
    void done(AtomicReference<LoggedRequest> noted, @Nullable Integer status) {
        noted.updateAndGet(open -> open.done(status, clock.millis() - open.at().toEpochMilli()));
    }
}
