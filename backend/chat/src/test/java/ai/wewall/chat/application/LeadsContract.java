package ai.wewall.chat.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.chat.domain.Contact;
import ai.wewall.chat.domain.Lead;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every place for leads does. */
public interface LeadsContract {

    Leads leads();

    @Test
    default void storedLeadIsFoundWhole() {
        Lead lead = SampleLeads.lead(UUID.randomUUID());

        leads().add(lead).block();

        assertThat(leads().find(lead.id()).block()).isEqualTo(lead);
    }

    @Test
    default void unknownLeadIsNotFound() {
        assertThat(leads().find(UUID.randomUUID()).blockOptional()).isEmpty();
    }

    @Test
    default void leadOfAGuestMovesToThePerson() {
        UUID guest = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        Lead lead = SampleLeads.lead(guest);
        leads().add(lead).block();

        leads().move(guest, person).block();

        assertThat(found(lead).personId()).isEqualTo(person);
    }

    @Test
    default void erasedLeadTellsNothingOfThePerson() {
        UUID person = UUID.randomUUID();
        Lead lead = SampleLeads.lead(person);
        Lead other = SampleLeads.lead(UUID.randomUUID());
        leads().add(lead).then(leads().add(other)).block();

        leads().erase(person).block();

        assertThat(found(lead).contact()).isEqualTo(new Contact("", null, null, null));
        assertThat(found(lead))
                .extracting(Lead::personId, Lead::message, Lead::criteria)
                .containsOnlyNulls();
        assertThat(found(lead).consent().address()).isNull();
        assertThat(found(other)).isEqualTo(other);
    }

    private Lead found(Lead lead) {
        return Objects.requireNonNull(leads().find(lead.id()).block());
    }
}
