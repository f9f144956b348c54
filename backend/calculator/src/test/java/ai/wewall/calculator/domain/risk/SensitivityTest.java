package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.model.calculation.SensitivityRequest;
import ai.wewall.model.calculation.SensitivityResponse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SensitivityTest {

    static Stream<Case> cases() {
        return Case.of("sensitivity").filter(each -> !each.isRefusal());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsMet(Case worked) {
        SensitivityRequest request = Answers.read(worked.request(), SensitivityRequest.class);

        Answers.assertFits(Answers.tree(calculated(request)), worked.expected(), "");
    }

    private static SensitivityResponse calculated(SensitivityRequest request) {
        Sensitivity sensitivity = new Sensitivity(request);
        return sensitivity.answer(IntStream.range(0, sensitivity.size())
                .mapToObj(sensitivity::row)
                .toList());
    }
}
