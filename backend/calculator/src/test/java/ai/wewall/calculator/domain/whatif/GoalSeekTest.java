package ai.wewall.calculator.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.GoalSeekResponse;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import org.junit.jupiter.api.Test;

class GoalSeekTest {

    @Test
    void priceForAWantedReturnGivesThatReturn() {
        GoalSeekResponse found = seek("{}", InvestmentMetric.IRR_LEVERED_PCT, 15);

        assertThat(found.metrics().irrLeveredPct()).isCloseTo(15, within(1e-6));
        assertThat(found.price()).isLessThan(120e6);
    }

    @Test
    void priceForAWantedPaybackIsItsMultipleOfTheIncome() {
        assertThat(seek("{}", InvestmentMetric.SIMPLE_PAYBACK_YEARS, 8).price()).isCloseTo(96e6, within(0.01));
    }

    @Test
    void priceMayNotFallBelowWhatIsLent() {
        String loan = "{\"loan\": {\"amount\": 100e6, \"annualRatePct\": 0, \"termMonths\": 120}}";

        assertThat(seek(loan, InvestmentMetric.SIMPLE_PAYBACK_YEARS, 5).price()).isNull();
        assertThat(seek(loan, InvestmentMetric.SIMPLE_PAYBACK_YEARS, 9).price()).isCloseTo(108e6, within(0.01));
    }

    @Test
    void goalThatNoPriceMeetsHasNoAnswer() {
        GoalSeekResponse none = seek("{\"income\": {\"vacancyPct\": 100}}", InvestmentMetric.IRR_LEVERED_PCT, 1);

        assertThat(none.price()).isNull();
        assertThat(none.metrics()).isNull();
    }

    private static GoalSeekResponse seek(String terms, InvestmentMetric metric, double target) {
        InvestmentRequest request = Answers.read(Requests.with(terms), InvestmentRequest.class);
        return new GoalSeek(TermsReader.read(request), metric, target).answer();
    }
}
