package ai.wewall.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.calculation.ExplanationSentence;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.SavedCalculationRequest;
import ai.wewall.platform.testing.RunningModule;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** What other modules find behind the doors. */
class DoorsOfTheCalculatorTest {

    @RegisterExtension
    static final RunningModule APP =
            RunningModule.of("ai.wewall.calculator").with("wewall.calculator.kept-calculations", 2);

    private final UUID anna = UUID.randomUUID();
    private final KeptCalculations kept = APP.bean(KeptCalculations.class);

    private static InvestmentRequest plain() {
        return JsonMapper.shared().treeToValue(Requests.plain(), InvestmentRequest.class);
    }

    private static SavedCalculationRequest named(String title) {
        return new SavedCalculationRequest(title, null, plain(), null, null);
    }

    @Test
    void nextIsAVersionOfTheOneBefore() {
        CalculationId first = kept.keepNext(anna, null, named("Первая")).block();

        assertThat(kept.keepNext(anna, first, named("Вторая")).block()).isEqualTo(first);
        assertThat(kept.find(anna, first.toString()).block())
                .satisfies(found -> assertThat(found.title()).isEqualTo("Вторая"))
                .satisfies(found -> assertThat(found.version()).isEqualTo(2));
    }

    @Test
    void nextBeginsAnewWhereTheOneBeforeIsGoneOrSomebodyElses() {
        CalculationId hers = kept.keepNext(anna, null, named("Её")).block();

        assertThat(kept.keepNext(UUID.randomUUID(), hers, named("Моё")).block()).isNotEqualTo(hers);
        assertThat(kept.find(anna, hers.toString()).block().version()).isEqualTo(1);
    }

    @Test
    void nothingMoreIsKeptWhereThePersonKeepsTooMany() {
        CalculationId first = kept.keepNext(anna, null, named("1")).block();
        kept.keepNext(anna, null, named("2")).block();

        assertThat(kept.keepNext(anna, null, named("3")).block()).isNull();
        assertThat(kept.keepNext(anna, first, named("ещё версия")).block()).isEqualTo(first);
    }

    @Test
    void resultIsExplainedInTheLanguageAskedFor() {
        ExplainedCalculations explained = APP.bean(ExplainedCalculations.class);

        ExplainedInvestment russian =
                explained.explained(plain(), Locale.of("ru")).block();
        ExplainedInvestment english =
                explained.explained(plain(), Locale.ENGLISH).block();

        assertThat(russian.answer())
                .isEqualTo(APP.bean(Calculator.class).investment(plain()))
                .isEqualTo(english.answer());
        assertThat(russian.sentences())
                .extracting(ExplanationSentence::text)
                .isNotEmpty()
                .allMatch(text -> text.matches("(?s).*[а-я]{4}.*"));
        assertThat(english.sentences())
                .extracting(ExplanationSentence::text)
                .noneMatch(text -> text.matches("(?s).*[а-я].*"));
    }
}
