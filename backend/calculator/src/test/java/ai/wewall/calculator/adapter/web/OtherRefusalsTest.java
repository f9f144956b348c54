package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Requests;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** Sentences of the contract, part E, on metrics, sensitivity and simulation. */
class OtherRefusalsTest extends SurfaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                        | amounts:REQUIRED
            {"amounts": []}                                                           | amounts:TOO_FEW
            {"amounts": [1e16], "dates": []}                                          | amounts[0]:OUT_OF_RANGE dates:LENGTH_MISMATCH
            {"amounts": [1, 2], "dates": ["2026-02-30"]}                              | dates:LENGTH_MISMATCH
            {"amounts": "1", "dates": ["2026-02-30"]}                                 | amounts:TYPE dates[0]:INVALID_DATE
            {"amounts": [1, null], "dates": ["2026-01-01", null]}                     | amounts[1]:REQUIRED dates[1]:REQUIRED
            {"amounts": [1e400], "financeRatePct": -99.995}                           | amounts[0]:NOT_FINITE financeRatePct:OUT_OF_RANGE
            """)
    void unsoundAmountsAreTold(String body, String expected) {
        assertThat(Told.of(post("metrics", body))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "1", "\"text\"", "[]", "{\"amounts\": [-Infinity]}", "{\"amounts\": [01]}", "{} {}"})
    void whatIsNoObjectIsToldOnce(String body) {
        assertThat(Told.of(post("metrics", body))).containsExactly(":MALFORMED_JSON");
    }

    @Test
    void noMoreThanFiftyErrorsAreTold() {
        String amounts = String.join(",", Collections.nCopies(10_000, "\"x\""));

        assertThat(Told.of(post("metrics", "{\"amounts\": [" + amounts + "]}"))).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                               | npv         | rows:REQUIRED
            {"rows": {}}                     | npv         | rows.path:REQUIRED rows.mode:REQUIRED rows.steps:REQUIRED
            {"rows": @purchase.date@}        | npv         | rows.path:PATH_INVALID
            {"rows": @income.mode@}          | npv         | rows.path:PATH_INVALID
            {"rows": @purchase@}             | npv         | rows.path:PATH_INVALID
            {"rows": @@}                     | npv         | rows.path:PATH_INVALID
            {"rows": @purchase.price.x@}     | npv         | rows.path:PATH_INVALID
            {"rows": @purchase..price@}      | npv         | rows.path:PATH_INVALID
            {"rows": @purchase.price[0]@}    | npv         | rows.path:PATH_INVALID
            {"rows": @loan.amount@}          | npv         | rows.path:PATH_INVALID
            {"rows": @vat.ratePct@}          | npv         | rows.path:PATH_INVALID
            {"rows": @exit.afterMonths@}     | npv         | rows.path:PATH_INVALID
            {"rows": @income.indexationMonth@} | npv       | rows.path:PATH_INVALID
            {"rows": @income.leases[0].area@} | npv        | rows.path:PATH_INVALID
            {"rows": @tax.brackets[5].ratePct@} | npv      | rows.path:PATH_INVALID
            {"rows": @tax.brackets.ratePct@} | npv         | rows.path:PATH_INVALID
            {"rows": @tax.brackets[00].ratePct@} | npv     | rows.path:PATH_INVALID
            {"rows": @tax.ratePct@, "columns": @tax.ratePct@}     | npv | columns.path:PATH_DUPLICATE
            {"rows": @tax.ratePct@, "columns": @tax.regime@}      | IRR | columns.path:PATH_INVALID metric:INVALID_VALUE
            {"base": {"purchase": {"price": 0}}, "rows": @loan.amount@, "columns": @nothing@} | npv | base.purchase.price:OUT_OF_RANGE columns.path:PATH_INVALID
            {"base": {"loan": {"amount": 130e6, "annualRatePct": 1, "termMonths": 9}}, "rows": @tax.ratePct@} | npv | base.loan.amount:LOAN_EXCEEDS_PRICE
            {"base": {"loan": {"annualRatePct": 1, "termMonths": 9}, "exit": {"afterMonths": 1}}, "rows": @tax.ratePct@} | npv | base.loan.amount:REQUIRED base.exit.years:CONFLICT
            """)
    void unsoundTableIsTold(String request, String metric, String expected) {
        String axis = "{\"path\": \"$1\", \"mode\": \"ABSOLUTE\", \"steps\": [0]}";
        ObjectNode body = onPlainBase(request.replaceAll("@([^@]*)@", axis)).put("metric", metric);

        assertThat(Told.of(post("sensitivity", body))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "path": "tax.ratePct", "distribution": "NORMAL", "mean": 1                           | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "NORMAL", "mean": 1, "sd": -1                 | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "NORMAL", "mean": 1, "sd": 1, "min": 2, "max": 1 | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "LOGNORMAL", "mean": 0, "sd": 1               | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "UNIFORM", "low": 1, "high": 1                | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "TRIANGULAR", "low": 1, "mode": 3, "high": 2  | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "TRIANGULAR", "low": 1, "mode": 1, "high": 1  | variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "CAUCHY", "mean": 1                           | variables[0].distribution:INVALID_VALUE
            "path": "exit.years", "distribution": "NORMAL", "mean": 1, "sd": 1                   | variables[0].path:PATH_INVALID
            "path": "loan.amount", "distribution": "NORMAL", "mean": 1, "sd": 1                  | variables[0].path:PATH_INVALID
            "path": "loan.amount", "distribution": "NORMAL", "mean": 1                           | variables[0].path:PATH_INVALID variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "NORMAL", "mean": "1", "sd": 1                | variables[0].mean:TYPE variables[0]:DISTRIBUTION_INVALID
            "path": "tax.ratePct", "distribution": "NORMAL", "mean": 1, "sd": 1, "low": 1e999    | variables[0].low:NOT_FINITE
            """)
    void unsoundVariableIsTold(String variable, String expected) {
        ObjectNode body = onPlainBase("{\"variables\": [{" + variable + "}]}");

        assertThat(Told.of(post("monte-carlo", body))).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void variableIsDrawnOnce() {
        String twice = "{\"path\": \"tax.ratePct\", \"distribution\": \"NORMAL\", \"mean\": 1, \"sd\": 1}";

        assertThat(Told.of(post("monte-carlo", onPlainBase("{\"variables\": [" + twice + "," + twice + "]}"))))
                .containsExactly("variables[1].path:PATH_DUPLICATE");
    }

    @Test
    void boundsOfTheSimulationAreTold() {
        ObjectNode body = onPlainBase("""
                {"variables": [], "paths": 99, "seed": 9007199254740992, "metrics": ["x"], "hurdlePct": -100, "bins": 4.5}""");

        assertThat(Told.of(post("monte-carlo", body)))
                .containsExactlyInAnyOrder(
                        "variables:TOO_FEW",
                        "paths:OUT_OF_RANGE",
                        "seed:OUT_OF_RANGE",
                        "metrics[0]:INVALID_VALUE",
                        "hurdlePct:OUT_OF_RANGE",
                        "bins:TYPE");
    }

    @Test
    void otherContentIsNotTaken() {
        assertThat(post("metrics", "amounts=1", MediaType.APPLICATION_FORM_URLENCODED)
                        .status()
                        .value())
                .isEqualTo(415);
    }

    private static ObjectNode onPlainBase(String request) {
        ObjectNode body = (ObjectNode) json(request);
        body.set("base", body.has("base") ? Requests.with(body.get("base").toString()) : Requests.plain());
        return body;
    }
}
