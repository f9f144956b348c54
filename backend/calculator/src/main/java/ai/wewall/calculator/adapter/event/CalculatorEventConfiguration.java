package ai.wewall.calculator.adapter.event;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.platform.event.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the calculator hears of. */
@Configuration(proxyBeanMethods = false)
class CalculatorEventConfiguration {

    @Bean
    EventConsumer calculationsOfPeople(SavedCalculations calculations, JsonMapper json) {
        return new CalculationsOfPeople(calculations, json);
    }
}
