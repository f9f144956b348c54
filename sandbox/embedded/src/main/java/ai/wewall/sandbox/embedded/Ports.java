package ai.wewall.sandbox.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports on the loopback address. */
public final class Ports {

    private Ports() {}

    /** The wanted port, or any free one where 0 is wanted. */
    public static int orFree(int wanted) {
        return wanted == 0 ? free() : wanted;
    }

    /** A port that is free at this moment. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new EmbeddedServerException("no free port on the loopback address", noPort);
        }
    }
}
