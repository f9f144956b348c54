package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Requests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the contract, part E, on the plain investment with other terms. */
class InvestmentRefusalsTest extends SurfaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"purchase": null, "income": null, "exit": null, "discountRatePct": null} | purchase:REQUIRED income:REQUIRED exit:REQUIRED discountRatePct:REQUIRED
            {"purchase": {}, "surprise": 1, "purchase": {"colour": 1, "price": 0}}    | :MALFORMED_JSON
            {"surprise": 1, "purchase": {"colour": 1, "price": 0}}                    | surprise:UNKNOWN_FIELD purchase.colour:UNKNOWN_FIELD purchase.price:OUT_OF_RANGE
            {"purchase": []}                                                          | purchase:TYPE
            {"purchase": {"price": 1e-400}}                                           | purchase.price:OUT_OF_RANGE
            {"purchase": {"price": 1e400}}                                            | purchase.price:NOT_FINITE
            {"purchase": {"price": "1"}}                                              | purchase.price:TYPE
            {"purchase": {"price": true}}                                             | purchase.price:TYPE
            {"purchase": {"date": "2026-1-1"}}                                        | purchase.date:INVALID_DATE
            {"purchase": {"date": "2026-01-01T00:00"}}                                | purchase.date:INVALID_DATE
            {"purchase": {"date": 20260101}}                                          | purchase.date:TYPE
            {"purchase": {"date": "2101-01-01"}}                                      | purchase.date:OUT_OF_RANGE
            {"income": {"mode": "simple"}}                                            | income.mode:INVALID_VALUE
            {"income": {"mode": 1, "rentPerSqmYear": null}}                           | income.mode:TYPE
            {"income": {"rentPerSqmYear": null}}                                      | income.rentPerSqmYear:REQUIRED
            {"income": {"mode": null, "rentPerSqmYear": -1}}                          | income.rentPerSqmYear:OUT_OF_RANGE
            {"income": {"mode": "LEASES"}}                                            | income.leases:REQUIRED
            {"income": {"mode": "LEASES", "leases": []}}                              | income.leases:TOO_FEW
            {"income": {"mode": "LEASES", "leases": 1}}                               | income.leases:TYPE
            {"income": {"mode": "LEASES", "leases": [null, 3, {}]}}                   | income.leases[0]:REQUIRED income.leases[1]:TYPE income.leases[2].area:REQUIRED income.leases[2].rentPerSqmYear:REQUIRED income.leases[2].start:REQUIRED income.leases[2].end:REQUIRED
            {"income": {"leases": []}}                                                | income.leases:TOO_FEW
            {"income": {"indexationMonth": 0}}                                        | income.indexationMonth:OUT_OF_RANGE
            {"income": {"indexationMonth": 1.5}}                                      | income.indexationMonth:TYPE
            {"income": {"market": {}}}                                                | income.market.rentPerSqmYear:REQUIRED
            {"income": {"market": {"rentPerSqmYear": 1, "leaseTermMonths": 0}}}       | income.market.leaseTermMonths:OUT_OF_RANGE
            {"vat": {"ratePct": 51, "recoverable": "yes", "recoveryLagMonths": 37}}   | vat.ratePct:OUT_OF_RANGE vat.recoverable:TYPE vat.recoveryLagMonths:OUT_OF_RANGE
            {"tax": {"brackets": [{"fromAmount": 1, "ratePct": 1}]}}                  | tax.brackets[0].fromAmount:ORDER
            {"tax": {"brackets": [{"fromAmount": 0, "ratePct": 1}, {"fromAmount": 0, "ratePct": 1}]}} | tax.brackets[1].fromAmount:ORDER
            {"tax": {"exitBrackets": [{"fromAmount": 0, "ratePct": 101}, {"fromAmount": 5, "ratePct": 1}, {"fromAmount": 4, "ratePct": 1}]}} | tax.exitBrackets[0].ratePct:OUT_OF_RANGE tax.exitBrackets[2].fromAmount:ORDER
            {"tax": {"brackets": [{"fromAmount": 0, "ratePct": 1}, {"fromAmount": 1e16, "ratePct": 1}, {"fromAmount": 4, "ratePct": 1}]}} | tax.brackets[1].fromAmount:OUT_OF_RANGE
            {"tax": {"brackets": []}}                                                 | tax.brackets:TOO_FEW
            {"tax": {"depreciationYears": 2.5, "includeExit": 1}}                     | tax.depreciationYears:TYPE tax.includeExit:TYPE
            {"loan": {}}                                                              | loan.amount:REQUIRED loan.annualRatePct:REQUIRED loan.termMonths:REQUIRED
            {"loan": {"amount": -1, "annualRatePct": 1, "termMonths": 9}}             | loan.amount:OUT_OF_RANGE
            {"loan": {"amount": "x", "ltvPct": 1, "annualRatePct": 1, "termMonths": 9}} | loan.amount:TYPE
            {"loan": {"ltvPct": 101, "annualRatePct": 1, "termMonths": 9}}            | loan.ltvPct:OUT_OF_RANGE
            {"loan": {"amount": 1, "ltvPct": 1, "annualRatePct": 1, "termMonths": 9, "graceMonths": 9, "balloonMonths": 10}} | loan.ltvPct:CONFLICT loan.graceMonths:ORDER loan.balloonMonths:ORDER
            {"loan": {"amount": 1, "annualRatePct": 1, "termMonths": 500, "graceMonths": 479}} | loan.termMonths:OUT_OF_RANGE
            {"loan": {"amount": 1, "annualRatePct": 1, "termMonths": 9, "rateSteps": [{"fromMonth": 3, "annualRatePct": 1}, {"fromMonth": 3, "annualRatePct": 1}]}} | loan.rateSteps[1].fromMonth:ORDER
            {"exit": {"afterMonths": 12}}                                             | exit.years:CONFLICT
            {"exit": {"afterMonths": 12.5}}                                           | exit.afterMonths:TYPE
            {"exit": {"exitCapRatePct": null}}                                        | exit.exitCapRatePct:REQUIRED
            {"exit": {"exitCapRatePct": 0.09}}                                        | exit.exitCapRatePct:OUT_OF_RANGE
            {"exit": {"method": "X", "exitCapRatePct": null}}                         | exit.method:INVALID_VALUE
            {"exit": {"method": "GROWTH", "exitCapRatePct": 0}}                       | exit.exitCapRatePct:OUT_OF_RANGE
            {"loan": {"amount": 130e6, "annualRatePct": 1, "termMonths": 9}}          | loan.amount:LOAN_EXCEEDS_PRICE
            {"loan": {"amount": 130e6, "annualRatePct": 1, "termMonths": 9}, "discountRatePct": -100} | discountRatePct:OUT_OF_RANGE
            """)
    void unsoundTermsAreToldByFieldAndCode(String terms, String expected) {
        assertThat(told(terms)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void leaseEndsAfterItsStartAndAfterThePurchase() {
        String lease = "{\"area\": 1, \"rentPerSqmYear\": 1, \"start\": \"%s\", \"end\": \"%s\"}";
        String leases = Stream.of(
                        lease.formatted("2027-01-02", "2027-01-01"),
                        lease.formatted("2020-01-01", "2025-12-31"),
                        lease.formatted("2026-01-01", "2026-01-01"),
                        lease.formatted("never", "2025-12-31"))
                .reduce((first, second) -> first + "," + second)
                .orElseThrow();

        assertThat(told("{\"income\": {\"leases\": [" + leases + "]}}"))
                .containsExactlyInAnyOrder(
                        "income.leases[0].end:ORDER",
                        "income.leases[1].end:ORDER",
                        "income.leases[3].start:INVALID_DATE",
                        "income.leases[3].end:ORDER");
    }

    @Test
    void areaAndLoanAreToldTogetherWhereNothingElseIsWrong() {
        String terms = """
                {"income": {"mode": "LEASES", "leases": [
                   {"area": 1001, "rentPerSqmYear": 1, "start": "2026-01-01", "end": "2027-01-01"}]},
                 "loan": {"amount": 130e6, "annualRatePct": 1, "termMonths": 9}%s}""";

        assertThat(told(terms.formatted("")))
                .containsExactlyInAnyOrder("income.leases:AREA_EXCEEDED", "loan.amount:LOAN_EXCEEDS_PRICE");
        assertThat(told(terms.formatted(", \"x\": 1"))).containsExactly("x:UNKNOWN_FIELD");
    }

    @Test
    void integersMayBeWrittenAsFractions() {
        assertThat(post(
                                "investment",
                                Requests.with("{\"exit\": {\"years\": 3.0}, \"income\": {\"indexationMonth\": 1e1}}"))
                        .status()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void messagesAreForPeople() {
        var error = post(
                        "investment",
                        Requests.with("{\"loan\": {\"amount\": 130e6, \"annualRatePct\": 1, \"termMonths\": 9}}"))
                .body()
                .path("errors")
                .get(0);

        assertThat(error.path("message").asString()).isEqualTo("кредит больше цены покупки");
    }

    private List<String> told(String terms) {
        // Terms that are no JSON, or hold a name twice, are sent as they are.
        String body = terms.contains("\"purchase\": {}, \"surprise\"")
                ? terms
                : Requests.with(terms).toString();
        return Told.of(post("investment", body));
    }
}
