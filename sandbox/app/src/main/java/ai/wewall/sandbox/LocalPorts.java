package ai.wewall.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Whether the ports that are wanted are to be had, told with the setting that moves away from a taken one. */
final class LocalPorts {

    private LocalPorts() {}

    /**
     * Refuses to go on with a port that somebody else holds.
     *
     * @param port 0 for any free one
     * @param setting its name in the environment
     */
    static void requireFree(int port, String setting) {
        if (port != 0 && !isFree(port)) {
            throw new StartFailure(taken(port, setting));
        }
    }

    /** What the person who starts us has to know where a server failed. */
    static RuntimeException explained(RuntimeException failed, int port, String setting) {
        return port == 0 || isFree(port) ? failed : new StartFailure(taken(port, setting), failed);
    }

    private static String taken(int port, String setting) {
        return "port %d is in use: free it, or choose another by %s=… ./wewall run".formatted(port, setting);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
