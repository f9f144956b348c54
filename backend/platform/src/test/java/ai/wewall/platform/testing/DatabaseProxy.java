package ai.wewall.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A way to a database that can be cut, so that a test sees the database go away and come back. */
public final class DatabaseProxy implements AfterAllCallback {

    private enum Way {
        OPEN,
        CLOSED,
        SILENT
    }

    private static final int PIECE = 8_192;

    private final URI target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile Way way = Way.OPEN;

    private DatabaseProxy(URI target) {
        try {
            this.target = target;
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A way to the database of this JDBC URL. */
    public static DatabaseProxy to(String jdbcUrl) {
        return new DatabaseProxy(URI.create(jdbcUrl.substring("jdbc:".length())));
    }

    /** The JDBC URL of the database by this way. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + door.getLocalPort() + target.getPath();
    }

    /** Cuts every connection, and refuses new ones. */
    public void close() {
        to(Way.CLOSED);
        sockets.forEach(DatabaseProxy::cut);
    }

    /** Lets nothing through any more, and tells nobody. */
    public void silence() {
        to(Way.SILENT);
    }

    /** Lets everything through again. */
    public void open() {
        to(Way.OPEN);
    }

    private void to(Way next) {
        synchronized (change) {
            way = next;
            change.notifyAll();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                sockets.add(near);
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        try {
            if (way == Way.CLOSED) {
                cut(near);
                return;
            }
            Socket far = new Socket(target.getHost(), target.getPort());
            sockets.add(far);
            Thread.ofVirtual().start(() -> pump(near, far));
            pump(far, near);
        } catch (IOException refused) {
            cut(near);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                waitWhileSilent();
                out.write(piece, 0, read);
                out.flush();
            }
        } catch (IOException broken) {
            // Both ends are closed below.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            cut(from);
            cut(to);
        }
    }

    private void waitWhileSilent() throws InterruptedException {
        synchronized (change) {
            while (way == Way.SILENT) {
                change.wait();
            }
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyClosed) {
            // That is what was wanted.
        }
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        door.close();
        close();
    }
}
