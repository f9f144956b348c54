package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.traffic.Fault;
import ai.wewall.sandbox.traffic.LoggedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** Takes one mail. */
final class Reception implements MessageHandler {

    private static final int DONE = 250;

    private final String caller;
    private final SmtpLine line;
    private final MailTraffic traffic;
    private final MailPace pace;
    private final Mailbox mailbox;
    private final int largest;
    private final Clock clock;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Reception(
            String caller,
            SmtpLine line,
            MailTraffic traffic,
            MailPace pace,
            Mailbox mailbox,
            int largest,
            Clock clock) {
        this.caller = caller;
        this.line = line;
        this.traffic = traffic;
        this.pace = pace;
        this.mailbox = mailbox;
        this.largest = largest;
        this.clock = clock;
    }

    @Override
    public void from(String address) throws RejectException {
        carryOut(SmtpCommand.MAIL, () -> {
            if (!pace.take()) {
                throw new RejectException(451, "4.7.1 Too many messages, try again later");
            }
            sender = address;
        });
    }

    @Override
    public void recipient(String address) throws RejectException {
        carryOut(SmtpCommand.RCPT, () -> recipients.add(address));
    }

    @Override
    public @Nullable String data(InputStream wire) throws RejectException {
        carryOut(SmtpCommand.DATA, () -> {
            byte[] bytes = wire.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new RejectException(552, "5.3.4 Message is too large");
            }
            Letter letter = LetterReader.read(bytes);
            recipients.forEach(recipient -> mailbox.add(recipient, sender, letter, clock.instant()));
        });
        return null;
    }

    @Override
    public void done() {}

    private void carryOut(SmtpCommand command, Work work) throws RejectException {
        Fault fault = traffic.hitting(command).orElse(null);
        AtomicReference<LoggedRequest> noted = traffic.note(caller, command, fault);
        Integer status = null;
        try {
            disturbed(fault, work);
            status = DONE;
        } catch (RejectException refused) {
            status = refused.getCode();
            throw refused;
        } catch (IOException hungUp) {
            // Ends the session; nobody hears its words any more.
            throw new DropConnectionException(421, "4.3.2 Hung up");
        } finally {
            traffic.done(noted, status);
        }
    }

    private void disturbed(@Nullable Fault fault, Work work) throws RejectException, IOException {
        if (fault == null) {
            work.run();
            return;
        }
        line.before(fault);
        work.run();
        line.after(fault);
    }

    private interface Work {
        void run() throws RejectException, IOException;
    }
}
