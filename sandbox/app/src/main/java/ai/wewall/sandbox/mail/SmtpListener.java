package ai.wewall.sandbox.mail;

import java.net.InetAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.SmartLifecycle;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for mail on this machine, as long as the sandbox runs. */
final class SmtpListener implements SmartLifecycle {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SMTPServer server;

    SmtpListener(MailProperties properties, MessageHandlerFactory receptions) {
        this.server = SMTPServer.port(properties.port())
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("WEWALL sandbox")
                .maxMessageSize(properties.largest())
                .maxRecipients(properties.recipients())
                .insertReceivedHeaders(false)
                .executorService(threads)
                .messageHandlerFactory(receptions)
                .build();
    }

    /** The port, once it listens. */
    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }
}
