package ai.wewall.calculator.application;

import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.investment.Objection;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.problem.ProblemException;
import java.util.Set;

/**
 * An investment that was projected.
 *
 * @param terms complete
 * @param model holds the projection
 */
record Projectable(Terms terms, InvestmentModel model) {

    /**
     * Projects a sound request.
     *
     * @param prefix of the fields that are refused, as {@code base.}
     * @throws ProblemException 400 where it cannot be projected
     */
    static Projectable of(InvestmentRequest request, String prefix) {
        Terms terms = TermsReader.read(request);
        InvestmentModel model = new InvestmentModel();
        Set<Objection> objections = model.project(terms);
        if (!objections.isEmpty()) {
            throw ProblemException.invalid(objections.stream()
                    .map(objection -> new FieldError(prefix + objection.field(), objection.name()))
                    .toList());
        }
        return new Projectable(terms, model);
    }
}
