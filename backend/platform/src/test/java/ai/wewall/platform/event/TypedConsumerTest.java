package ai.wewall.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class TypedConsumerTest {

    private final List<Object> heard = new ArrayList<>();
    private final TypedConsumer consumer = TypedConsumer.named("ears", JsonMapper.shared())
            .on(Rung.class, this::hear)
            .on(Knocked.class, this::hear);

    @Test
    void itWantsTheTypesThatHaveAPlace() {
        assertThat(consumer.name()).isEqualTo("ears");
        assertThat(consumer.types()).containsExactlyInAnyOrder("Rung", "Knocked");
    }

    @Test
    void eachEventIsReadAsTheRecordOfItsType() {
        consumer.handle(event("Knocked", "{\"times\":3}")).block();
        consumer.handle(event("Rung", "{\"bell\":\"front\"}")).block();

        assertThat(heard).containsExactly(new Knocked(3), new Rung("front"));
    }

    @Test
    void eventWithoutAPlaceIsPassedOver() {
        consumer.handle(event("Shouted", "{}")).block();

        assertThat(heard).isEmpty();
    }

    @Test
    void unreadableEventFailsAndSoIsParked() {
        StepVerifier.create(consumer.handle(event("Knocked", "{\"times\":\"often\"}")))
                .expectError(JacksonException.class)
                .verify();
    }

    private Mono<Void> hear(Record event) {
        return Mono.fromRunnable(() -> heard.add(event));
    }

    private static StoredEvent event(String type, String payload) {
        return new StoredEvent(1, 1, UUID.randomUUID(), type, "door", 1, payload, Instant.EPOCH);
    }

    private record Rung(String bell) {}

    private record Knocked(int times) {}
}
