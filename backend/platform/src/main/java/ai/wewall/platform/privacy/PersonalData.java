package ai.wewall.platform.privacy;

import java.util.UUID;
import reactor.core.publisher.Flux;

/**
 * What one module keeps about a person, as a bean of its configuration: a section of the export that the person may ask
 * for. Moving and forgetting it is the module's own work, by the events {@code PersonsMerged} and {@code PersonErased}.
 */
public interface PersonalData {

    /** Name of the section in the export, in camelCase, as {@code favourites}; no two modules share one. */
    String section();

    /**
     * Everything that is kept about the person, as records that become JSON; empty where nothing is. They hold what the
     * person may read: no hashes, no notes of others.
     */
    Flux<?> keptOf(UUID personId);
}
