package ai.wewall.analytics;

import ai.wewall.model.calculation.SavedCalculationRequest;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The door to memoranda: a kept calculation as a document for investors. */
public interface Memoranda {

    /**
     * The bytes of a PDF, drawn on threads of its own; the work stops when the subscriber cancels. 404
     * {@code CALCULATION_NOT_FOUND} where the person keeps none such, 503 where too many are drawn.
     */
    Mono<byte[]> memorandum(UUID person, String calculationId);

    /**
     * The same of a calculation that is at hand.
     *
     * @param calculation sound by its field table, and one that can be projected
     */
    Mono<byte[]> memorandum(SavedCalculationRequest calculation);
}
