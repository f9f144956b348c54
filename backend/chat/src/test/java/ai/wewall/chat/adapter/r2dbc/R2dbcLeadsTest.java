package ai.wewall.chat.adapter.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.chat.application.Leads;
import ai.wewall.chat.application.LeadsContract;
import ai.wewall.chat.application.SampleLeads;
import ai.wewall.platform.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class R2dbcLeadsTest implements LeadsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("chat");

    @Override
    public Leads leads() {
        return new R2dbcLeads(DATABASE.client(), JsonMapper.shared());
    }

    @Test
    void personReadsTheirOwnLeadsInTheExport() {
        UUID person = UUID.randomUUID();
        leads().add(SampleLeads.lead(person))
                .then(leads().add(SampleLeads.lead(UUID.randomUUID())))
                .block();

        StepVerifier.create(new KeptLeads(DATABASE.client()).keptOf(person))
                .assertNext(kept -> assertThat(kept)
                        .hasFieldOrPropertyWithValue("phone", "+79161234567")
                        .hasFieldOrPropertyWithValue("consentTextId", "consent-1-ru"))
                .verifyComplete();
    }
}
