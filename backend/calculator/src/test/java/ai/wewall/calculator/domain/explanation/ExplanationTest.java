package ai.wewall.calculator.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"discountRatePct": 9}                                                          | NPV_POSITIVE
            {"discountRatePct": 12}                                                         | NPV_NEGATIVE
            {"discountRatePct": 12}                                                         | PAID_BACK
            {"discountRatePct": 12}                                                         | EXIT_DOMINATES
            {"loan": {"ltvPct": 50, "annualRatePct": 16, "termMonths": 120}}                | NEGATIVE_LEVERAGE
            {"loan": {"ltvPct": 50, "annualRatePct": 6, "termMonths": 120}}                 | POSITIVE_LEVERAGE
            {"loan": {"ltvPct": 70, "annualRatePct": 16, "termMonths": 120}}                | DSCR_BELOW_ONE
            {"loan": {"ltvPct": 70, "annualRatePct": 16, "termMonths": 120}}                | BREAK_EVEN_HIGH
            {"loan": {"ltvPct": 50, "annualRatePct": 18, "termMonths": 480}}                | DSCR_THIN
            {"income": {"vacancyPct": 100}}                                                 | EXIT_WORTHLESS
            {"income": {"vacancyPct": 100}}                                                 | RATE_UNDEFINED
            {"income": {"vacancyPct": 100}}                                                 | NOT_PAID_BACK
            {"exit": {"exitCapRatePct": 8}}                                                 | EXIT_DEARER_THAN_ENTRY
            {"tax": {"regime": "USN_INCOME", "usnIncomeLimit": 1, "usnVatThreshold": 1}}    | USN_INCOME_LIMIT
            {"tax": {"regime": "USN_INCOME", "usnIncomeLimit": 1, "usnVatThreshold": 1}}    | USN_VAT_THRESHOLD
            """)
    void ruleFindsItsCase(String terms, Topic topic) {
        assertThat(findings(terms)).extracting(Finding::topic).contains(topic).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                              | NEGATIVE_LEVERAGE
            {}                                                                              | EXIT_DEARER_THAN_ENTRY
            {"exit": {"years": 30}, "discountRatePct": 20}                                  | EXIT_DOMINATES
            {"loan": {"ltvPct": 10, "annualRatePct": 6, "termMonths": 120}}                 | DSCR_THIN
            """)
    void ruleIsSilentElsewhere(String terms, Topic topic) {
        assertThat(findings(terms)).extracting(Finding::topic).doesNotContain(topic);
    }

    private static List<Finding> findings(String terms) {
        InvestmentRequest request = Answers.read(Requests.with(terms), InvestmentRequest.class);
        return Explanation.of(TermsReader.read(request), Requests.answer(terms));
    }
}
