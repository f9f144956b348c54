package ai.wewall.model.chat;

import ai.wewall.model.search.SearchCriteria;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's wish to be put through to a manager.
 *
 * @param listingId the listing that it is about
 * @param calculationId the calculation that it is about
 * @param criteria what the person looks for
 * @param times when it would suit: instants with offset, or the person's own words
 */
public record LeadRequest(
        LeadKind kind,
        @Nullable String listingId,
        @Nullable String calculationId,
        @Nullable SearchCriteria criteria,
        LeadContact contact,
        @Nullable List<String> times,
        @Nullable String message,
        LeadConsent consent) {}
