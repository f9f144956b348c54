package ai.wewall.chat.application;

import ai.wewall.chat.LeadReceived;
import ai.wewall.chat.domain.Consent;
import ai.wewall.chat.domain.Consent.Place;
import ai.wewall.chat.domain.Lead;
import ai.wewall.model.chat.LeadRequest;
import ai.wewall.model.chat.LegalText;
import ai.wewall.model.chat.LegalTextKind;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Takes a lead in: it, its consent and its event are stored in one transaction before anybody is answered. */
public final class ReceiveLead {

    private final Leads leads;
    private final LegalTexts texts;
    private final Events events;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    /** Takes leads in. */
    public ReceiveLead(Leads leads, LegalTexts texts, Events events, Transactions transactions, Ids ids, Clock clock) {
        this.leads = leads;
        this.texts = texts;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Stores the lead.
     *
     * @param personId who is signed in, or null
     * @param place where the consent was given
     * @return the stored lead; a {@link ProblemException} with {@code INVALID_VALUE} on {@code consent.textId} where that
     *     is no consent in force
     */
    public Mono<Lead> receive(LeadRequest request, @Nullable UUID personId, Place place) {
        return Mono.defer(() -> {
            Consent consent = Consent.to(agreedTo(request), clock.instant(), place);
            Lead lead = Lead.received(ids.next(), personId, request, consent);
            return transactions.inTransaction(leads.add(lead)
                    .then(events.publish(new LeadReceived(lead.id())))
                    .thenReturn(lead));
        });
    }

    private LegalText agreedTo(LeadRequest request) {
        return texts.find(request.consent().textId())
                .filter(text -> text.kind() == LegalTextKind.CONSENT)
                .orElseThrow(
                        () -> ProblemException.invalid(List.of(new FieldError("consent.textId", "INVALID_VALUE"))));
    }
}
