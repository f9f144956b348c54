package ai.wewall.sandbox.telegram.control;

import ai.wewall.sandbox.telegram.bot.SendingPace;
import ai.wewall.sandbox.telegram.person.Misstep;
import ai.wewall.sandbox.telegram.store.State;
import ai.wewall.sandbox.traffic.Fault;
import ai.wewall.sandbox.traffic.FaultOrder;
import ai.wewall.sandbox.traffic.LoggedRequest;
import ai.wewall.sandbox.traffic.SimulatedService;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs control the simulated Telegram. */
@RestController
@RequestMapping("/telegram/api")
class ControlController {

    private static final double LARGEST_FACTOR = 1_000_000;

    private final SimulatedService traffic;
    private final SendingPace pace;
    private final State state;
    private final Clock clock;

    ControlController(SimulatedService traffic, SendingPace pace, State state, Clock clock) {
        this.traffic = traffic;
        this.pace = pace;
        this.state = state;
        this.clock = clock;
    }

    /** Faults that are switched on. */
    record FaultList(List<Fault> faults) {}

    /** What the limits are multiplied by. */
    record Limits(@Nullable Double factor) {}

    /** Calls that arrived, oldest first. */
    record RequestList(List<LoggedRequest> requests) {}

    @PostMapping("/faults")
    Fault addFault(@RequestBody FaultOrder order) {
        try {
            Fault fault = order.from(clock);
            traffic.faults().add(fault);
            return fault;
        } catch (IllegalArgumentException senseless) {
            throw Misstep.refused(String.valueOf(senseless.getMessage()));
        }
    }

    @GetMapping("/faults")
    FaultList faults() {
        return new FaultList(traffic.faults().active());
    }

    @DeleteMapping("/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFaults() {
        traffic.faults().clear();
    }

    @PostMapping("/limits")
    Limits setLimits(@RequestBody Limits limits) {
        if (limits.factor() == null || !(limits.factor() > 0 && limits.factor() <= LARGEST_FACTOR)) {
            throw Misstep.refused("factor has to be above 0 and up to 1000000");
        }
        pace.multiply(limits.factor());
        return limits;
    }

    @GetMapping("/requests")
    RequestList requests() {
        return new RequestList(traffic.requests().all());
    }

    @DeleteMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void empty() {
        state.empty();
        traffic.requests().clear();
        pace.forget();
    }
}
