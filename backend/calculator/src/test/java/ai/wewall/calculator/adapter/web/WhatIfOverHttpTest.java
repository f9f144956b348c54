package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.explanation.Finding;
import ai.wewall.calculator.domain.explanation.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WhatIfOverHttpTest extends SurfaceTest {

    private static final String LOAN = "{\"loan\": {\"ltvPct\": 50, \"annualRatePct\": 16.5, \"termMonths\": 120}}";

    @Test
    void scenariosStandSideBySide() {
        JsonNode scenarios = ask("scenarios", "{}", LOAN).body().path("scenarios");

        assertThat(scenarios.valueStream().map(each -> each.path("scenario").asString()))
                .containsExactly("PESSIMISTIC", "BASE", "OPTIMISTIC", "TENANT_LEAVES", "KEY_RATE_UP");
    }

    @Test
    void goalIsSought() {
        JsonNode answer = ask("goal-seek", "{\"metric\": \"simplePaybackYears\", \"target\": 5}", "{}")
                .body();

        assertThat(Math.round(answer.path("price").doubleValue())).isEqualTo(60_000_000);
    }

    @Test
    void tornadoTurns() {
        JsonNode bars = ask("tornado", "{\"metric\": \"npv\"}", LOAN).body().path("bars");

        assertThat(bars.valueStream().map(bar -> bar.path("path").asString())).contains("loan.annualRatePct");
    }

    @Test
    void explanationIsInPlainRussian() {
        JsonNode sentences = ask("explanation", "{}", LOAN).body().path("sentences");

        assertThat(sentences.valueStream().map(each -> each.path("text").asString()))
                .anyMatch(text ->
                        text.startsWith("Кредит под 16,5\u00a0% снижает доходность: без него 10,5\u00a0% годовых"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none               | ru
            en-GB,en;q=0.9     | en
            de, en;q=0.5       | en
            de                 | ru
            ru, en             | ru
            ;;;                | ru
            """)
    void languageIsTheOneAskedFor(String header, String language) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, header);

        assertThat(ExplanationTexts.localeOf(headers).getLanguage()).isEqualTo(language);
    }

    @Test
    void figuresAreSetAsInPrint() {
        Finding worse = new Finding(Topic.NEGATIVE_LEVERAGE, List.of(16.0, -1.4, -14.7));

        assertThat(new ExplanationTexts().sentence(worse, Locale.of("ru")).text())
                .isEqualTo("Кредит под 16\u00a0% снижает доходность: без него \u22121,4\u00a0% годовых, "
                        + "с ним \u221214,7\u00a0%.");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasItsWordsInBothLanguages(Topic topic) {
        Finding finding = new Finding(topic, Collections.nCopies(3, 7.25));
        ExplanationTexts texts = new ExplanationTexts();

        assertThat(List.of(
                        texts.sentence(finding, Locale.of("ru")).text(),
                        texts.sentence(finding, Locale.ENGLISH).text()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith(".") && !text.contains("{"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            scenarios   | {}
            explanation | {}
            goal-seek   | {"metric": "irrLeveredPct", "target": 1}
            tornado     | {"metric": "irrLeveredPct"}
            """)
    void errorsCarryTheNameOfTheInvestment(String question, String more) {
        String loan = "{\"loan\": {\"amount\": 130e6, \"annualRatePct\": 1, \"termMonths\": 9}}";

        assertThat(Told.of(ask(question, more, "{\"purchase\": {\"price\": 0}}")))
                .containsExactly("investment.purchase.price:OUT_OF_RANGE");
        assertThat(Told.of(ask(question, more, loan))).containsExactly("investment.loan.amount:LOAN_EXCEEDS_PRICE");
    }

    @Test
    void goalIsAReturnOrAPayback() {
        assertThat(Told.of(ask("goal-seek", "{\"metric\": \"npv\", \"target\": 1}", "{}")))
                .containsExactly("metric:INVALID_VALUE");
    }

    private Answer ask(String question, String more, String terms) {
        ObjectNode body = (ObjectNode) json(more);
        return post(question, body.set("investment", Requests.with(terms)));
    }
}
