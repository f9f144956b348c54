package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.Share;
import ai.wewall.model.personal.SharedSearch;
import ai.wewall.model.search.SearchAddress;
import ai.wewall.platform.Randomness;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.SharedSearches;
import ai.wewall.search.domain.personal.StoredSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import reactor.core.publisher.Mono;

/** Gives others a way into a saved search, and takes it away again. What they see is the search as it is now. */
public final class ShareSearches implements SharedSearches {

    private static final int TOKEN_BYTES = 18;
    private static final int LONGEST_TOKEN = 64;

    private final SaveSearches saving;
    private final SavedSearches searches;
    private final SharedLinks links;
    private final Clock clock;

    /** Over people's searches. */
    public ShareSearches(SaveSearches saving, SavedSearches searches, SharedLinks links, Clock clock) {
        this.saving = saving;
        this.searches = searches;
        this.links = links;
        this.clock = clock;
    }

    /** The way in, made now where there is none; 404 where the person has no such search. */
    public Mono<Share> share(PersonId person, String id) {
        return Mono.justOrEmpty(OwnIds.parse(id))
                .flatMap(known -> searches.find(person, known))
                .mapNotNull(StoredSearch::shareToken)
                .switchIfEmpty(Mono.defer(() -> opened(person, id)))
                .map(token -> new Share(token, links.of(token)));
    }

    private Mono<String> opened(PersonId person, String id) {
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(Randomness.bytes(TOKEN_BYTES));
        return saving.edit(person, id, null, stored -> stored.shared(token, now()))
                .thenReturn(token);
    }

    /** Takes the way in away; 404 where the person has no such search. */
    public Mono<Void> revoke(PersonId person, String id) {
        return saving.edit(person, id, null, stored -> stored.shared(null, now()))
                .then();
    }

    /** What a token shows; 404 {@code SHARE_NOT_FOUND} where it shows nothing, or no longer. */
    public Mono<SharedSearch> shared(String token) {
        return find(token).switchIfEmpty(Mono.error(() -> ProblemException.of(404, "SHARE_NOT_FOUND")));
    }

    @Override
    public Mono<SharedSearch> find(String token) {
        return Mono.just(token)
                .filter(text -> text.length() <= LONGEST_TOKEN)
                .flatMap(searches::shared)
                .map(stored -> new SharedSearch(
                        stored.name(),
                        stored.criteria(),
                        stored.words(),
                        SearchAddress.of(stored.criteria(), stored.words())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
