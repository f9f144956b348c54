package ai.wewall.sandbox.telegram.control;

import ai.wewall.sandbox.telegram.bot.SendingPace;
import ai.wewall.sandbox.telegram.store.State;
import ai.wewall.sandbox.traffic.ServiceControl;
import ai.wewall.sandbox.traffic.SimulatedService;
import java.time.Clock;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs control the simulated Telegram. */
@RestController
@RequestMapping("/telegram/api")
class ControlController extends ServiceControl {

    private final SendingPace pace;
    private final State state;

    ControlController(SimulatedService traffic, SendingPace pace, State state, Clock clock) {
        super(traffic.faults(), traffic.requests(), clock);
        this.pace = pace;
        this.state = state;
    }

    @Override
    protected void multiplyLimits(double factor) {
        pace.multiply(factor);
    }

    @Override
    protected void emptyService() {
        state.empty();
        pace.forget();
    }
}
