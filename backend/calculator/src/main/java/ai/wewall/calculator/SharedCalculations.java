package ai.wewall.calculator;

import ai.wewall.model.calculation.SharedCalculation;
import reactor.core.publisher.Mono;

/** The door to calculations that people have shared by a link. */
public interface SharedCalculations {

    /**
     * The version that was shared; empty where the link shows nothing, or no longer.
     *
     * @param token what the link carries; may be made up
     */
    Mono<SharedCalculation> find(String token);
}
