package ai.wewall.chat.application;

import ai.wewall.chat.domain.Consent;
import ai.wewall.chat.domain.Contact;
import ai.wewall.chat.domain.Lead;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The in-memory twin of the leads in PostgreSQL. */
public final class LeadsInMemory implements Leads {

    private final Map<UUID, Lead> leads = new ConcurrentHashMap<>();

    @Override
    public Mono<Void> add(Lead lead) {
        return Mono.fromRunnable(() -> leads.put(lead.id(), lead));
    }

    @Override
    public Mono<Lead> find(UUID id) {
        return Mono.fromCallable(() -> leads.get(id));
    }

    @Override
    public Mono<Void> move(UUID guestId, UUID personId) {
        return Mono.fromRunnable(() -> ofPerson(guestId, lead -> with(lead, personId, lead.contact(), lead.message())));
    }

    @Override
    public Mono<Void> erase(UUID personId) {
        return Mono.fromRunnable(() -> ofPerson(personId, LeadsInMemory::erased));
    }

    private void ofPerson(UUID personId, UnaryOperator<Lead> change) {
        leads.replaceAll((id, lead) -> personId.equals(lead.personId()) ? change.apply(lead) : lead);
    }

    private static Lead erased(Lead lead) {
        Consent was = lead.consent();
        Consent consent = new Consent(was.textId(), was.version(), was.sha256(), was.at(), null, null);
        return new Lead(
                lead.id(),
                null,
                lead.kind(),
                lead.status(),
                lead.listingId(),
                lead.calculationId(),
                null,
                new Contact("", null, null, null),
                List.of(),
                null,
                consent);
    }

    private static Lead with(Lead lead, UUID personId, Contact contact, @Nullable String message) {
        return new Lead(
                lead.id(),
                personId,
                lead.kind(),
                lead.status(),
                lead.listingId(),
                lead.calculationId(),
                lead.criteria(),
                contact,
                lead.times(),
                message,
                lead.consent());
    }
}
