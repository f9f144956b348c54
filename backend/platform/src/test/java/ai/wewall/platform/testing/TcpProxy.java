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

/** A way to a server that can be cut, so that a test sees the server go away and come back. */
public final class TcpProxy implements AfterAllCallback {

    private enum Way {
        OPEN,
        CLOSED,
        SILENT
    }

    private static final String JDBC = "jdbc:";
    private static final int PIECE = 8_192;

    private final String host;
    private final int port;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile Way way = Way.OPEN;

    private TcpProxy(String host, int port) {
        try {
            this.host = host;
            this.port = port;
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** A way to a server. */
    public static TcpProxy to(String host, int port) {
        return new TcpProxy(host, port);
    }

    /** A way to the PostgreSQL of this JDBC URL. */
    public static TcpProxy toDatabase(String jdbcUrl) {
        URI target = URI.create(jdbcUrl.substring(JDBC.length()));
        return new TcpProxy(target.getHost(), target.getPort());
    }

    /** The port of its near end. */
    public int port() {
        return door.getLocalPort();
    }

    /** The same database by this way. */
    public String databaseUrl(String jdbcUrl) {
        return JDBC + "postgresql://127.0.0.1:" + port()
                + URI.create(jdbcUrl.substring(JDBC.length())).getPath();
    }

    /** Cuts every connection, and refuses new ones. */
    public void close() {
        to(Way.CLOSED);
        sockets.forEach(TcpProxy::cut);
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
            Socket far = new Socket(host, port);
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
