package ai.wewall.chat.adapter.event;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.chat.application.FollowPeople;
import ai.wewall.chat.application.LeadsInMemory;
import ai.wewall.chat.application.SampleLeads;
import ai.wewall.chat.domain.Lead;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChatEventConfigurationTest {

    private final LeadsInMemory leads = new LeadsInMemory();
    private final EventConsumer consumer =
            new ChatEventConfiguration().chatPeople(new FollowPeople(leads), JsonMapper.shared());
    private final UUID person = UUID.randomUUID();
    private final Lead lead = SampleLeads.lead(person);

    ChatEventConfigurationTest() {
        leads.add(lead).block();
    }

    @Test
    void erasedPersonIsForgotten() {
        consumer.handle(event(new PersonErased(person))).block();

        assertThat(found().contact().phone()).isNull();
    }

    @Test
    void mergedGuestHandsTheLeadsOver() {
        UUID account = UUID.randomUUID();

        consumer.handle(event(new PersonsMerged(person, account))).block();

        assertThat(found().personId()).isEqualTo(account);
    }

    private Lead found() {
        return Objects.requireNonNull(leads.find(lead.id()).block());
    }

    private static StoredEvent event(Record payload) {
        String type = payload.getClass().getSimpleName();
        String json = JsonMapper.shared().writeValueAsString(payload);
        return new StoredEvent(1, 1, UUID.randomUUID(), type, "person", 1, json, Instant.EPOCH);
    }
}
