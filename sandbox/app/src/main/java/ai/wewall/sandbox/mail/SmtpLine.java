package ai.wewall.sandbox.mail;

import ai.wewall.sandbox.traffic.Fault;
import ai.wewall.sandbox.traffic.Faults;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/** The connection of one client, as far as faults disturb it. */
final class SmtpLine {

    private static final String NONSENSE = "\u0000<html> 2\uFFFD50\r\n";
    private static final String HALF_AN_ANSWER = "25";

    private final Socket socket;
    private final Faults faults;

    SmtpLine(Socket socket, Faults faults) {
        this.socket = socket;
        this.faults = faults;
    }

    /** Lets a fault hit a command before it is done; an error of the way where the connection is no more. */
    void before(Fault fault) throws RejectException, IOException {
        switch (fault.kind()) {
            case STATUS -> refuse(fault.status());
            case HANG -> {
                await(() -> faults.awaitEnd(fault));
                reset();
            }
            case RESET -> reset();
            case SLOW -> await(() -> Thread.sleep(fault.delay()));
            case GARBAGE -> hangUpAfter(NONSENSE);
            case CUT_MID_STREAM -> {}
        }
    }

    /** Lets a fault hit a command that was done. */
    void after(Fault fault) throws IOException {
        switch (fault.kind()) {
            case CUT_MID_STREAM -> hangUpAfter(HALF_AN_ANSWER);
            case STATUS, HANG, RESET, SLOW, GARBAGE -> {}
        }
    }

    private static void refuse(int status) throws RejectException {
        if (status == 421) {
            throw new DropConnectionException(status, "4.3.2 Service shutting down");
        }
        throw new RejectException(status, (status < 500 ? "4" : "5") + ".3.0 Refused by a fault");
    }

    private void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
        throw new IOException("hung up");
    }

    private void hangUpAfter(String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        socket.close();
        throw new IOException("hung up");
    }

    private static void await(Waiting waiting) throws IOException {
        try {
            waiting.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }
}
