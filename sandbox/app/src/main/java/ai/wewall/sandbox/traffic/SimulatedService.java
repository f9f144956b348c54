package ai.wewall.sandbox.traffic;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A service whose traffic can be watched and disturbed. */
public interface SimulatedService {

    /** The call of a request, where it is for this service. */
    Optional<ServiceCall> recognise(HttpServletRequest request);

    /** The body of an answer with a status of error. */
    FaultBody body(int status);

    /** The faults that are switched on. */
    Faults faults();

    /** What arrived. */
    RequestLog requests();

    /** A body of an answer. */
    record FaultBody(String contentType, String text) {}
}
