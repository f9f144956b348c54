package ai.wewall.calculator.application;

import ai.wewall.calculator.domain.explanation.Explanation;
import ai.wewall.calculator.domain.explanation.Finding;
import ai.wewall.calculator.domain.whatif.GoalSeek;
import ai.wewall.calculator.domain.whatif.Scenarios;
import ai.wewall.calculator.domain.whatif.Tornado;
import ai.wewall.model.calculation.GoalSeekRequest;
import ai.wewall.model.calculation.GoalSeekResponse;
import ai.wewall.model.calculation.InvestmentQuestion;
import ai.wewall.model.calculation.ScenariosResponse;
import ai.wewall.model.calculation.TornadoRequest;
import ai.wewall.model.calculation.TornadoResponse;
import java.util.List;
import reactor.core.publisher.Mono;

/** Answers questions about an investment; errors of the investment carry its name. */
public final class WhatIf {

    private static final String INVESTMENT = "investment.";
    private static final double USUAL_CHANGE_PCT = 10;

    private final LongRuns longRuns;

    /** Answers in these runs. */
    public WhatIf(LongRuns longRuns) {
        this.longRuns = longRuns;
    }

    /** The investment as things may turn out. */
    public Mono<ScenariosResponse> scenarios(InvestmentQuestion question) {
        return longRuns.one(() -> {
            Projectable investment = Projectable.of(question.investment(), INVESTMENT);
            return new ScenariosResponse(new Scenarios(investment.terms()).all());
        });
    }

    /** The highest price that meets a goal. */
    public Mono<GoalSeekResponse> goalSeek(GoalSeekRequest request) {
        return longRuns.one(() -> {
            Projectable investment = Projectable.of(request.investment(), INVESTMENT);
            return new GoalSeek(investment.terms(), request.metric(), request.target()).answer();
        });
    }

    /** How far each input moves a measure. */
    public Mono<TornadoResponse> tornado(TornadoRequest request) {
        return longRuns.one(() -> {
                    Projectable investment = Projectable.of(request.investment(), INVESTMENT);
                    double changePct = request.changePct() == null ? USUAL_CHANGE_PCT : request.changePct();
                    return new Tornado(investment.terms(), request.metric(), changePct);
                })
                .flatMap(tornado -> longRuns.blocks(tornado.size(), 1, (bar, next) -> tornado.bar(bar))
                        .map(tornado::answer));
    }

    /** What a person should know about the result. */
    public Mono<List<Finding>> explanation(InvestmentQuestion question) {
        return longRuns.one(() -> {
            Projectable investment = Projectable.of(question.investment(), INVESTMENT);
            return Explanation.of(investment.terms(), investment.model().answer());
        });
    }
}
