package ai.wewall.calculator.domain.cashflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Case;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Published answers of known libraries and textbooks, each checked again by 60 digits. */
class PublishedAnswersTest {

    private static final Set<String> FUNCTIONS = Set.of("irr", "xirr", "npv", "npv0", "npv_plus", "xnpv", "mirr");

    static Stream<Case> cases() {
        return Case.of("published")
                .filter(each -> FUNCTIONS.contains(each.json().path("fn").asString()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void publishedAnswerIsMet(Case published) {
        Double answer = answer(published.json());

        if (published.expected().isNumber() || published.json().has("all_roots")) {
            assertThat(answer).isCloseTo(expected(published.json()), within(tolerance(published.json())));
        } else {
            assertThat(answer).isNull();
        }
    }

    /** Of several roots the contract answers the smallest that is not negative, else the negative nearest to zero. */
    private static double expected(JsonNode published) {
        List<Double> roots = published
                .path("all_roots")
                .valueStream()
                .map(JsonNode::doubleValue)
                .sorted()
                .toList();
        if (roots.isEmpty()) {
            JsonNode exact = published.path("exact");
            return exact.isString()
                    ? Double.parseDouble(exact.asString())
                    : published.path("expected").doubleValue();
        }
        return roots.stream().filter(root -> root > -1e-15).findFirst().orElseGet(roots::getLast);
    }

    private static double tolerance(JsonNode published) {
        double expected = expected(published);
        boolean ofMoney = published.path("fn").asString().contains("npv");
        return Math.max(ofMoney ? 1e-8 : 1e-12, 1e-12 * Math.abs(expected));
    }

    private static @Nullable Double answer(JsonNode published) {
        JsonNode args = published.path("args");
        return switch (published.path("fn").asString()) {
            case "irr" -> fraction(metrics(published, null).irrPct());
            case "xirr" -> xirr(published, args.path("basis").asInt(365));
            case "mirr" ->
                fraction(CashFlowMetrics.of(new MetricsRequest(
                                flows(published),
                                null,
                                null,
                                percent(args.path("finance_rate")),
                                percent(args.path("reinvest_rate"))))
                        .mirrPct());
            case "xnpv" -> metrics(published, percent(args.path("rate"))).xnpv();
            case "npv0", "npv_plus" ->
                metrics(published, percent(args.path("rate"))).npv();
            default -> excelNpv(published, percent(args.path("rate")));
        };
    }

    private static @Nullable Double xirr(JsonNode published, int daysOfYear) {
        if (daysOfYear == 365) {
            return fraction(metrics(published, null).xirrPct());
        }
        DatedFlows flows = DatedFlows.of(flows(published), dates(published)).merged();
        return new RateFinder()
                .find(flows.days(), flows.amounts(), flows.days().length, daysOfYear)
                .value();
    }

    /** Excel's NPV puts the first amount at the end of the first period. */
    private static @Nullable Double excelNpv(JsonNode published, double rate) {
        List<Double> amounts = new ArrayList<>(List.of(0.0));
        amounts.addAll(flows(published));
        return CashFlowMetrics.of(new MetricsRequest(amounts, null, rate, null, null))
                .npv();
    }

    private static MetricsResponse metrics(JsonNode published, @Nullable Double rate) {
        List<LocalDate> dates = published.has("dates") ? dates(published) : null;
        return CashFlowMetrics.of(new MetricsRequest(flows(published), dates, rate, null, null));
    }

    private static List<Double> flows(JsonNode published) {
        return published.path("flows").valueStream().map(JsonNode::doubleValue).toList();
    }

    private static List<LocalDate> dates(JsonNode published) {
        return published
                .path("dates")
                .valueStream()
                .map(date -> LocalDate.parse(date.asString()))
                .toList();
    }

    private static double percent(JsonNode rate) {
        return 100 * rate.doubleValue();
    }

    private static @Nullable Double fraction(@Nullable Double percent) {
        return percent == null ? null : percent / 100;
    }
}
