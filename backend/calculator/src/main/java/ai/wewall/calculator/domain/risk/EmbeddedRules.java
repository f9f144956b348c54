package ai.wewall.calculator.domain.risk;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloQuestion;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.model.calculation.SensitivityQuestion;
import ai.wewall.model.calculation.WorkbookRequest;
import ai.wewall.model.schema.Verdict;
import org.jspecify.annotations.Nullable;

/** The rules of paths and laws where a table or a simulation stands beside its investment. */
public final class EmbeddedRules {

    private static final String BASE = "base";
    private static final String INVESTMENT = "investment";
    private static final String SENSITIVITY = "sensitivity";
    private static final String MONTE_CARLO = "monteCarlo";

    private EmbeddedRules() {}

    /** Refuses what a kept calculation may not hold. */
    public static void check(SavedCalculationRequest request, Verdict verdict) {
        table(request.investment(), request.sensitivity(), verdict);
        MonteCarloQuestion question = request.monteCarlo();
        if (question != null) {
            PathRules.check(question.of(request.investment()), inside(MONTE_CARLO, verdict));
        }
    }

    /** Refuses what a workbook cannot hold. */
    public static void check(WorkbookRequest request, Verdict verdict) {
        table(request.investment(), request.sensitivity(), verdict);
    }

    private static void table(InvestmentRequest investment, @Nullable SensitivityQuestion question, Verdict verdict) {
        if (question != null) {
            PathRules.check(question.of(investment), inside(SENSITIVITY, verdict));
        }
    }

    /** The verdict as a rule sees it that takes the investment for its base. */
    private static Verdict inside(String name, Verdict whole) {
        return new Verdict() {
            @Override
            public boolean isSound(String path) {
                return whole.isSound(outer(path));
            }

            @Override
            public void refuse(String path, String code) {
                whole.refuse(outer(path), code);
            }

            @Override
            public void refuseWhole(String path, String code) {
                whole.refuseWhole(outer(path), code);
            }

            private String outer(String path) {
                return path.equals(BASE) ? INVESTMENT : name + "." + path;
            }
        };
    }
}
