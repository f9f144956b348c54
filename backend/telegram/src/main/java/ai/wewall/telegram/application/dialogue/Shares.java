package ai.wewall.telegram.application.dialogue;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.SharedCalculations;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.SharedCalculation;
import ai.wewall.model.personal.SharedSearch;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.SharedSearches;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Looks up what people have shared by links, through the doors of search and the calculator. */
public final class Shares {

    private final SharedSearches searches;
    private final SharedCalculations calculations;
    private final Calculator calculator;
    private final Scheduler thinking;

    /**
     * Over the doors.
     *
     * @param thinking where calculations are made
     */
    public Shares(SharedSearches searches, SharedCalculations calculations, Calculator calculator, Scheduler thinking) {
        this.searches = searches;
        this.calculations = calculations;
        this.calculator = calculator;
        this.thinking = thinking;
    }

    Mono<SharedSearch> search(String token) {
        return searches.find(token);
    }

    Mono<Turn> calculation(ChatState state, String token) {
        return calculations
                .find(token)
                .flatMap(found -> metrics(found)
                        .map(metrics -> Turn.change(
                                state.spoken(), new Reply.SharedFigures(token, found, metrics.orElse(null)))))
                .switchIfEmpty(Mono.fromSupplier(() -> Turn.say(state, Topic.CALCULATION_NOT_SHARED, List.of())));
    }

    /** What was kept under older rules may be refused by today's; then it is shown without what it comes to. */
    private Mono<Optional<InvestmentMetrics>> metrics(SharedCalculation shared) {
        return Mono.fromCallable(
                        () -> calculator.investment(shared.investment()).metrics())
                .subscribeOn(thinking)
                .map(Optional::of)
                .onErrorReturn(ProblemException.class, Optional.empty());
    }
}
