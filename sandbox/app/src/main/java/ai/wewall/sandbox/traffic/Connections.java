package ai.wewall.sandbox.traffic;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Gives every request a way to hang up, which servlets alone have not. */
final class Connections extends ValveBase {

    private static final String HANG_UP = Connections.class.getName() + ".hangUp";

    Connections() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable hangUp = () -> response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(HANG_UP, hangUp);
        getNext().invoke(request, response);
    }

    /** Closes the connection of a request without another byte. */
    static void hangUp(ServletRequest request) {
        if (request.getAttribute(HANG_UP) instanceof Runnable hangUp) {
            hangUp.run();
        }
    }
}
