package ai.wewall.calculator;

import ai.wewall.model.calculation.SavedCalculation;
import ai.wewall.model.calculation.SavedCalculationRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The door to the calculations that people keep. Everybody reaches their own alone. */
public interface KeptCalculations {

    /**
     * Keeps a calculation.
     *
     * @param request sound by its field table; refused with a {@link ai.wewall.platform.problem.ProblemException}: 400
     *     where it cannot be projected, 409 {@code CALCULATIONS_FULL} where the person keeps too many
     */
    Mono<CalculationId> keep(UUID person, SavedCalculationRequest request);

    /**
     * Keeps the next version of a calculation, or a new one where the person has none of this id (any more).
     *
     * @param id of the one before it, or null
     * @param request as {@link #keep} takes it
     * @return where it is kept; empty where the person keeps too many already
     */
    Mono<CalculationId> keepNext(UUID person, @Nullable CalculationId id, SavedCalculationRequest request);

    /** The newest version; 404 {@code CALCULATION_NOT_FOUND} where the person has none of this id. */
    Mono<SavedCalculation> find(UUID person, String id);
}
