package ai.wewall.listings;

import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The door by which read models find out whether they have missed anything. */
public interface PublishedVersions {

    /** Sums over everything that is on offer now; cheap enough to be asked every few seconds. */
    Mono<VersionSums> sums();

    /** The versions of everything that is on offer now in one bucket of the sums, by id. */
    Mono<Map<UUID, Long>> in(int bucket);
}
