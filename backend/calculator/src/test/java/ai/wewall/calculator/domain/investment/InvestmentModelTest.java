package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Case;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvestmentModelTest {

    static Stream<Case> cases() {
        return Stream.concat(Case.of("investment"), Case.of("months")).filter(each -> !each.isRefusal());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void workedCaseIsMet(Case worked) {
        InvestmentModel model = new InvestmentModel();

        assertThat(model.project(TermsReader.read(Answers.read(worked.request(), InvestmentRequest.class))))
                .isEmpty();
        Answers.assertFits(Answers.tree(model.answer()), worked.expected(), "");
    }
}
