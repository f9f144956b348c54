package ai.wewall.chat.domain;

import ai.wewall.model.chat.LeadKind;
import ai.wewall.model.chat.LeadRequest;
import ai.wewall.model.chat.LeadStatus;
import ai.wewall.model.search.SearchCriteria;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to be put through to a manager.
 *
 * @param personId who was signed in, or null
 * @param times when it would suit, in the person's order
 */
public record Lead(
        UUID id,
        @Nullable UUID personId,
        LeadKind kind,
        LeadStatus status,
        @Nullable UUID listingId,
        @Nullable UUID calculationId,
        @Nullable SearchCriteria criteria,
        Contact contact,
        List<String> times,
        @Nullable String message,
        Consent consent) {

    public Lead {
        times = List.copyOf(times);
    }

    /** A new lead out of a request that the edge accepted. */
    public static Lead received(UUID id, @Nullable UUID personId, LeadRequest request, Consent consent) {
        return new Lead(
                id,
                personId,
                request.kind(),
                LeadStatus.NEW,
                id(request.listingId()),
                id(request.calculationId()),
                request.criteria(),
                Contact.of(request.contact()),
                Objects.requireNonNullElse(request.times(), List.of()),
                request.message(),
                consent);
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
