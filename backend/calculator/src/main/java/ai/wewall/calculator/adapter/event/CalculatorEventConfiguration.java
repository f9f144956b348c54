package ai.wewall.calculator.adapter.event;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.TypedConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the calculator hears of. */
@Configuration(proxyBeanMethods = false)
class CalculatorEventConfiguration {

    @Bean
    EventConsumer calculationsOfPeople(SavedCalculations calculations, JsonMapper json) {
        return TypedConsumer.named("calculations-of-people", json)
                .on(PersonsMerged.class, event -> calculations.move(event.guestId(), event.personId()))
                .on(PersonErased.class, event -> calculations.forget(event.personId()));
    }
}
