package ai.wewall.calculator.domain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.TornadoBar;
import ai.wewall.model.calculation.TornadoResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TornadoTest {

    @Test
    void onlyWhatMovesTheMeasureHasABar() {
        assertThat(tornado("{}", InvestmentMetric.GOING_IN_CAP_RATE_PCT).bars())
                .extracting(TornadoBar::path)
                .containsExactlyInAnyOrder("purchase.price", "purchase.area", "income.rentPerSqmYear");
    }

    @Test
    void barTellsTheValuesAndTheirMeasures() {
        TornadoBar price =
                tornado("{}", InvestmentMetric.GOING_IN_CAP_RATE_PCT).bars().getFirst();

        assertThat(price.path()).isEqualTo("purchase.price");
        assertThat(price.low()).isCloseTo(108e6, within(0.01));
        assertThat(price.atLow()).isCloseTo(100 / 9.0, within(1e-9));
        assertThat(price.atHigh()).isCloseTo(100 / 11.0, within(1e-9));
    }

    @Test
    void strongestStandFirst() {
        TornadoResponse tornado = tornado("{\"opex\": {\"opexPerSqmYear\": 1000}}", InvestmentMetric.NPV);
        double[] reaches = tornado.bars().stream()
                .mapToDouble(bar -> Math.max(
                        Math.abs(bar.atLow() - tornado.baseValue()), Math.abs(bar.atHigh() - tornado.baseValue())))
                .toArray();

        assertThat(reaches).isSortedAccordingTo((first, second) -> Double.compare(second, first));
        assertThat(tornado.bars()).extracting(TornadoBar::path).contains("opex.opexPerSqmYear", "exit.exitCapRatePct");
    }

    @Test
    void everyLeaseIsAnInput() {
        TornadoResponse tornado = tornado("""
                {"income": {"mode": "LEASES", "rentPerSqmYear": null, "leases": [
                  {"area": 400, "rentPerSqmYear": 12000, "start": "2025-01-01", "end": "2046-12-31"},
                  {"area": 600, "rentPerSqmYear": 12000, "start": "2025-01-01", "end": "2046-12-31"}]}}""", InvestmentMetric.GOING_IN_CAP_RATE_PCT);

        assertThat(tornado.bars())
                .extracting(TornadoBar::path)
                .contains("income.leases[0].rentPerSqmYear", "income.leases[1].area");
    }

    private static TornadoResponse tornado(String terms, InvestmentMetric metric) {
        InvestmentRequest request = Answers.read(Requests.with(terms), InvestmentRequest.class);
        Tornado tornado = new Tornado(TermsReader.read(request), metric, 10);
        return tornado.answer(
                IntStream.range(0, tornado.size()).mapToObj(tornado::bar).toList());
    }
}
