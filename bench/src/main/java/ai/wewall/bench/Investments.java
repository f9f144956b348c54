package ai.wewall.bench;

import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloRequest;
import ai.wewall.model.calculation.SensitivityRequest;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.decampo.xirr.Transaction;
import org.decampo.xirr.Xirr;
import tools.jackson.databind.json.JsonMapper;

/** What is calculated: one investment of ten years, tables and simulations of it, and 121 amounts. */
final class Investments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BASE = """
            {"purchase": {"price": 120000000, "date": "2026-01-01", "area": 1000},
             "income": {"rentPerSqmYear": 12000, "indexationPct": 5},
             "opex": {"opexPerSqmYear": 3000, "growthPct": 4, "managementFeePct": 3},
             "tax": {"regime": "OSNO"}, "loan": {"ltvPct": 50, "annualRatePct": 14, "termMonths": 120},
             "exit": {"exitCapRatePct": 10, "years": 10}, "discountRatePct": 10}""";

    private static final int FLOWS = 121;
    private static final LocalDate START = LocalDate.of(2026, 1, 31);

    private Investments() {}

    static InvestmentRequest investment() {
        return JSON.readValue(BASE, InvestmentRequest.class);
    }

    /** Fifteen by fifteen. */
    static SensitivityRequest sensitivity() {
        String steps = "[-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7]";
        return JSON.readValue("""
                {"base": %s,
                 "rows": {"path": "income.rentPerSqmYear", "mode": "RELATIVE", "steps": %s},
                 "columns": {"path": "exit.exitCapRatePct", "mode": "RELATIVE", "steps": %s},
                 "metric": "irrLeveredPct"}""".formatted(BASE, steps, steps), SensitivityRequest.class);
    }

    /** Three inputs drawn at random. */
    static MonteCarloRequest simulation(int paths) {
        return JSON.readValue("""
                {"base": %s, "paths": %d, "variables": [
                  {"path": "income.rentPerSqmYear", "distribution": "NORMAL", "mean": 12000, "sd": 900},
                  {"path": "exit.exitCapRatePct", "distribution": "TRIANGULAR", "low": 8, "mode": 10, "high": 13},
                  {"path": "income.vacancyPct", "distribution": "UNIFORM", "low": 0, "high": 15}]}""".formatted(BASE, paths), MonteCarloRequest.class);
    }

    /** 121 amounts: a price, rents, a last rent with the sale. */
    static double[] amounts() {
        return IntStream.range(0, FLOWS)
                .mapToDouble(month -> month == 0 ? -120e6 : month == FLOWS - 1 ? 150e6 : 1e6 + 1e3 * month)
                .toArray();
    }

    /** The day of each amount, from the first one on. */
    static int[] days() {
        return IntStream.range(0, FLOWS)
                .map(month -> (int) (START.plusMonths(month).toEpochDay() - START.toEpochDay()))
                .toArray();
    }

    /** The number of each amount. */
    static int[] periods() {
        return IntStream.range(0, FLOWS).toArray();
    }

    /** The same dated amounts for the peer, which keeps its own form of them. */
    static Xirr peersXirr() {
        double[] amounts = amounts();
        return new Xirr(IntStream.range(0, FLOWS)
                .mapToObj(month -> new Transaction(amounts[month], START.plusMonths(month)))
                .toList());
    }
}
