package ai.wewall.calculator.adapter.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.RandomRequests;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.application.WorkbookContent;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.platform.http.json.StrictJson;
import ai.wewall.platform.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever can be projected can be written. */
class RandomWorkbooksTest {

    private static final byte[] ZIP = {'P', 'K'};

    private final StrictJson json = new StrictJson();

    @Property(tries = 100)
    void everySoundInvestmentBecomesAWorkbook(@ForAll Random random) {
        content(new RandomRequests(random).investment())
                .ifPresent(
                        content -> assertThat(new PoiWorkbooks().write(content)).startsWith(ZIP));
    }

    @Test
    void writingEndsWhereNobodyWaits() {
        WorkbookContent content = content(Requests.plain()).orElseThrow();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> new PoiWorkbooks().write(content)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Optional<WorkbookContent> content(JsonNode request) {
        try {
            json.read(request.toString().getBytes(StandardCharsets.UTF_8), InvestmentSchemas.INVESTMENT);
        } catch (ProblemException refused) {
            return Optional.empty();
        }
        Terms terms = TermsReader.read(Answers.read(request, InvestmentRequest.class));
        InvestmentModel model = new InvestmentModel();
        return model.project(terms).isEmpty()
                ? Optional.of(
                        new WorkbookContent(terms, model.answer(), model.forward(), null, LocalDate.of(2026, 11, 1)))
                : Optional.empty();
    }
}
