package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.RandomVariable;
import ai.wewall.model.calculation.SensitivityAxis;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.schema.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the paths and laws of a request make sense (contract parts C and D). That a path can never lead to a number is
 * told in any case; whether it does so in this base, only where the base is sound.
 */
public final class PathRules {

    private PathRules() {}

    /** Refuses paths of a table. */
    public static void check(SensitivityRequest request, Verdict verdict) {
        Terms base = base(request.base(), verdict);
        String row = path(request.rows());
        String column = path(request.columns());
        refuseUnlessNumber(row, "rows.path", base, verdict);
        refuseUnlessNumber(column, "columns.path", base, verdict);
        if (row != null && row.equals(column)) {
            verdict.refuse("columns.path", "PATH_DUPLICATE");
        }
    }

    private static @Nullable Terms base(@Nullable InvestmentRequest base, Verdict verdict) {
        return base != null && verdict.isSound("base") ? TermsReader.read(base) : null;
    }

    private static @Nullable String path(@Nullable SensitivityAxis axis) {
        return axis == null ? null : axis.path();
    }

    private static void refuseUnlessNumber(@Nullable String path, String field, @Nullable Terms base, Verdict verdict) {
        if (path == null) {
            return;
        }
        boolean leads = NumericField.exists(path)
                && (base == null || NumericField.find(base, path).isPresent());
        if (!leads) {
            verdict.refuse(field, "PATH_INVALID");
        }
    }

    /** Refuses paths and laws of a simulation. */
    public static void check(MonteCarloRequest request, Verdict verdict) {
        Terms base = base(request.base(), verdict);
        List<RandomVariable> variables = request.variables() == null ? List.of() : request.variables();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < variables.size(); i++) {
            RandomVariable variable = variables.get(i);
            if (variable != null) {
                checkPath(variable.path(), "variables[" + i + "].path", used, base, verdict);
                if (!Law.isSound(variable)) {
                    verdict.refuse("variables[" + i + "]", "DISTRIBUTION_INVALID");
                }
            }
        }
    }

    private static void checkPath(
            @Nullable String path, String field, Set<String> used, @Nullable Terms base, Verdict verdict) {
        if (path == null) {
            return;
        }
        if (NumericField.isInteger(path)) {
            verdict.refuse(field, "PATH_INVALID");
        } else {
            refuseUnlessNumber(path, field, base, verdict);
        }
        if (!used.add(path)) {
            verdict.refuse(field, "PATH_DUPLICATE");
        }
    }
}
