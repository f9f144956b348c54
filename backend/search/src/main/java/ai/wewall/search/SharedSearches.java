package ai.wewall.search;

import ai.wewall.model.personal.SharedSearch;
import reactor.core.publisher.Mono;

/** The door to searches that people have shared by a link. */
public interface SharedSearches {

    /**
     * What a link shows, as the search is now; empty where it shows nothing, or no longer.
     *
     * @param token what the link carries; may be made up
     */
    Mono<SharedSearch> find(String token);
}
