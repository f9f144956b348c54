package ai.wewall.calculator;

import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.InvestmentResponse;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plain investment, and what it becomes with other terms. */
public final class Requests {

    /** Keeps numbers that no double holds. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String PLAIN = """
            {"purchase": {"price": 120000000, "date": "2026-01-01", "area": 1000},
             "income": {"rentPerSqmYear": 12000},
             "exit": {"exitCapRatePct": 10, "years": 3},
             "discountRatePct": 10}""";

    private Requests() {}

    /** The plain investment: 1 000 m² for 120 m, let at 1 m a month, sold after three years. */
    public static ObjectNode plain() {
        return (ObjectNode) MAPPER.readTree(PLAIN);
    }

    /** The plain investment with other terms laid over it; null takes one away. */
    public static ObjectNode with(String terms) {
        ObjectNode request = plain();
        lay((ObjectNode) MAPPER.readTree(terms), request);
        return request;
    }

    private static void lay(ObjectNode terms, ObjectNode over) {
        terms.forEachEntry((name, value) -> {
            if (value instanceof ObjectNode inner && over.get(name) instanceof ObjectNode under) {
                lay(inner, under);
            } else {
                over.set(name, value);
            }
        });
    }

    /** The answer to the plain investment with other terms. */
    public static InvestmentResponse answer(String terms) {
        InvestmentModel model = new InvestmentModel();
        model.project(TermsReader.read(Answers.read(with(terms), InvestmentRequest.class)));
        return model.answer();
    }
}
