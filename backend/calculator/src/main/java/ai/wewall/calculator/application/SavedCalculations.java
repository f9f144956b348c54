package ai.wewall.calculator.application;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All calculations that people keep. */
public interface SavedCalculations {

    /** Adds a calculation with its first version. */
    Mono<Void> add(StoredCalculation calculation);

    /** One of a person with its newest version; empty where they have none of this id. */
    Mono<StoredCalculation> find(UUID owner, CalculationId id);

    /** See {@link #find}; nobody else changes it until the transaction ends. */
    Mono<StoredCalculation> findToChange(UUID owner, CalculationId id);

    /** Adds a version, which becomes the newest; of the earlier ones the newest few and the shared one stay. */
    Mono<Void> addVersion(CalculationId id, StoredVersion version, int kept);

    /** Shows a version to others, or with null nothing any more. */
    Mono<Void> share(CalculationId id, @Nullable Sharing sharing);

    /** The calculation of a token, with the version shared; empty where the token shows nothing. */
    Mono<StoredCalculation> shared(String token);

    /** The kept versions, the newest first. */
    Flux<StoredVersion> versions(CalculationId id);

    /**
     * Those of a person, the newest first by the time at which they were begun.
     *
     * @param listing only those that are about this listing now
     * @param before only those begun before this one
     */
    Flux<StoredCalculation> list(UUID owner, @Nullable UUID listing, @Nullable CalculationId before, int limit);

    /** How many a person keeps; whoever asks in a transaction is alone with the answer until it ends. */
    Mono<Long> count(UUID owner);

    /** Takes one away from a person who has it. */
    Mono<Boolean> remove(UUID owner, CalculationId id);

    /** Gives all calculations of one person to another. */
    Mono<Void> move(UUID from, UUID to);

    /** Forgets all calculations of a person. */
    Mono<Void> forget(UUID owner);
}
