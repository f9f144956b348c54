package ai.wewall.sandbox.telegram.control;

import ai.wewall.sandbox.telegram.bot.SendingPace;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.store.State;
import ai.wewall.sandbox.traffic.Faults;
import ai.wewall.sandbox.traffic.SimulatedService;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the control of the simulated Telegram together. */
@Configuration(proxyBeanMethods = false)
public class ControlConfiguration {

    @Bean
    SimulatedService telegramTraffic(BotDirectory bots, Clock clock) {
        return new TelegramTraffic(
                bots, new Faults(clock, () -> ThreadLocalRandom.current().nextDouble()));
    }

    @Bean
    ControlController controlController(SimulatedService telegramTraffic, SendingPace pace, State state, Clock clock) {
        return new ControlController(telegramTraffic, pace, state, clock);
    }
}
