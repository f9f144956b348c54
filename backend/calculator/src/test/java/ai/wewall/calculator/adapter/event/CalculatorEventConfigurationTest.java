package ai.wewall.calculator.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class CalculatorEventConfigurationTest {

    private final SavedCalculations calculations = mock();
    private final EventConsumer consumer =
            new CalculatorEventConfiguration().calculationsOfPeople(calculations, JsonMapper.shared());

    @Test
    void bothEventsAreAskedFor() {
        assertThat(consumer.types()).containsExactlyInAnyOrder("PersonsMerged", "PersonErased");
    }

    @Test
    void guestsCalculationsBecomeThePersons() {
        var merged = new PersonsMerged(UUID.randomUUID(), UUID.randomUUID());
        when(calculations.move(any(), any())).thenReturn(Mono.empty());

        consumer.handle(event("PersonsMerged", merged)).block();

        verify(calculations).move(merged.guestId(), merged.personId());
    }

    @Test
    void erasedPersonsCalculationsAreForgotten() {
        var erased = new PersonErased(UUID.randomUUID());
        when(calculations.forget(any())).thenReturn(Mono.empty());

        consumer.handle(event("PersonErased", erased)).block();

        verify(calculations).forget(erased.personId());
    }

    private static StoredEvent event(String type, Record payload) {
        return new StoredEvent(
                1,
                1,
                UUID.randomUUID(),
                type,
                "person",
                1,
                JsonMapper.shared().writeValueAsString(payload),
                Instant.EPOCH);
    }
}
