package ai.wewall.chat.application;

import ai.wewall.chat.domain.Consent;
import ai.wewall.chat.domain.Lead;
import ai.wewall.model.chat.LeadConsent;
import ai.wewall.model.chat.LeadContact;
import ai.wewall.model.chat.LeadKind;
import ai.wewall.model.chat.LeadRequest;
import ai.wewall.model.search.SearchCriteria;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads for tests. */
public final class SampleLeads {

    private SampleLeads() {}

    public static LeadRequest request(String textId) {
        return new LeadRequest(
                LeadKind.VIEWING,
                UUID.randomUUID().toString(),
                null,
                SearchCriteria.none(),
                new LeadContact("Анна", "8 (916) 123-45-67", "Anna@Example.com", "@anna_k"),
                List.of("2026-12-01T12:00:00+03:00", "после шести"),
                "Можно ли с собакой?",
                new LeadConsent(textId));
    }

    public static Lead lead(@Nullable UUID personId) {
        Consent consent = new Consent(
                "consent-1-ru", 1, "ab12", Instant.parse("2026-11-25T10:15:30Z"), "http://localhost/l/1", "127.0.0.1");
        return Lead.received(UUID.randomUUID(), personId, request("consent-1-ru"), consent);
    }
}
