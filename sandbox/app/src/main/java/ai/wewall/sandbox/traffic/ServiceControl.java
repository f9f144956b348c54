package ai.wewall.sandbox.traffic;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where programs disturb, watch, limit and empty a service. Its controller extends this and says the address. */
public abstract class ServiceControl {

    private static final double LARGEST_FACTOR = 1_000_000;

    private final Faults faults;
    private final RequestLog requests;
    private final Clock clock;

    /** Over the traffic of the service. */
    protected ServiceControl(Faults faults, RequestLog requests, Clock clock) {
        this.faults = faults;
        this.requests = requests;
        this.clock = clock;
    }

    /** Multiplies the service's limits as they were set. */
    protected abstract void multiplyLimits(double factor);

    /** Forgets what the service keeps; its ids and limits go on. */
    protected abstract void emptyService();

    /** Faults that are switched on. */
    record FaultList(List<Fault> faults) {}

    /** What the limits are multiplied by. */
    record Limits(@Nullable Double factor) {}

    /** Calls that arrived, oldest first. */
    record RequestList(List<LoggedRequest> requests) {}

    /** What went wrong. */
    record Mistake(String error) {}

    @PostMapping("/faults")
    Fault addFault(@RequestBody FaultOrder order) {
        Fault fault = order.from(clock);
        faults.add(fault);
        return fault;
    }

    @GetMapping("/faults")
    FaultList faults() {
        return new FaultList(faults.active());
    }

    @DeleteMapping("/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFaults() {
        faults.clear();
    }

    @PostMapping("/limits")
    Limits setLimits(@RequestBody Limits limits) {
        if (limits.factor() == null || !(limits.factor() > 0 && limits.factor() <= LARGEST_FACTOR)) {
            throw new IllegalArgumentException("factor has to be above 0 and up to 1000000");
        }
        multiplyLimits(limits.factor());
        return limits;
    }

    @GetMapping("/requests")
    RequestList requests() {
        return new RequestList(requests.all());
    }

    @DeleteMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void empty() {
        emptyService();
        requests.clear();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Mistake senseless(IllegalArgumentException senseless) {
        return new Mistake(String.valueOf(senseless.getMessage()));
    }
}
