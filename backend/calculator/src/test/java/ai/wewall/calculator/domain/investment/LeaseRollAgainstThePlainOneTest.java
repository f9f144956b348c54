package ai.wewall.calculator.domain.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.wewall.calculator.Answers;
import ai.wewall.calculator.Requests;
import ai.wewall.calculator.domain.terms.Exit;
import ai.wewall.calculator.domain.terms.Income;
import ai.wewall.calculator.domain.terms.Lease;
import ai.wewall.calculator.domain.terms.Market;
import ai.wewall.calculator.domain.terms.Purchase;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.calculator.domain.terms.TermsReader;
import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.InvestmentRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeaseRollAgainstThePlainOneTest {

    private final SplittableRandom random = new SplittableRandom(31);

    @Test
    void randomLeasesAreLetAsTheContractSays() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate purchase = date(2024, 3);
            Lease lease = lease(purchase);
            Market market = new Market(17, pct(), pct(), random.nextInt(5), random.nextInt(4), 1 + random.nextInt(30));
            agree(purchase, lease, market, 1 + random.nextInt(60));
        }
    }

    private void agree(LocalDate purchase, Lease lease, Market market, int horizon) {
        Projection projection = new Projection();
        Terms terms = terms(purchase, lease, market, horizon);
        projection.begin(terms);
        LeaseRoll.fill(terms, projection);
        PlainLeases plain = new PlainLeases(purchase, market);
        for (int m = 1; m <= horizon + 12; m++) {
            double expected = plain.rent(lease, m);
            assertThat(projection.line(Line.POTENTIAL_RENT)[m])
                    .as("%s %s %s month %s", purchase, lease, market, m)
                    .isCloseTo(expected, within(1e-12 * expected));
            assertThat(projection.line(Line.LEASED_AREA)[m]).isEqualTo(plain.area(lease, m));
        }
        depositsAgree(plain, lease, horizon, projection.line(Line.DEPOSITS));
    }

    private static void depositsAgree(PlainLeases plain, Lease lease, int horizon, double[] deposits) {
        double[] expected = new double[horizon + 1];
        double deposit = lease.depositMonths() * lease.area() * lease.rentPerSqmYear() / 12;
        int last = 0;
        for (int m = horizon; m >= 1; m--) {
            last = last == 0 && plain.covers(lease, m) ? m : last;
        }
        if (last > 0) {
            int first = 1;
            while (!plain.covers(lease, first)) {
                first++;
            }
            expected[first] += deposit;
            expected[last] -= deposit;
        }
        for (int m = 0; m <= horizon; m++) {
            assertThat(deposits[m]).isCloseTo(expected[m], within(1e-9));
        }
    }

    private Lease lease(LocalDate purchase) {
        LocalDate end = purchase.plusDays(random.nextInt(2_000));
        LocalDate start = end.minusDays(random.nextInt(3_000));
        return new Lease(10, 13, start, end, pct(), random.nextInt(20), random.nextInt(4), random.nextInt(4) > 0);
    }

    private double pct() {
        return random.nextDouble(-20, 30);
    }

    /** Month ends are as likely as all other days together. */
    private LocalDate date(int year, int years) {
        LocalDate any = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365 * years));
        return random.nextBoolean()
                ? any
                : any.withDayOfMonth(any.lengthOfMonth()).minusDays(random.nextInt(3));
    }

    private static Terms terms(LocalDate purchase, Lease lease, Market market, int horizon) {
        Terms plain = TermsReader.read(Answers.read(Requests.plain(), InvestmentRequest.class));
        return new Terms(
                new Purchase(1e6, purchase, 0, 100, 0),
                new Income(IncomeMode.LEASES, null, 0, null, 0, List.of(lease), market),
                plain.otherIncome(),
                plain.opex(),
                null,
                plain.tax(),
                null,
                new Exit(horizon, null, ExitMethod.GROWTH, null, 0, 0),
                10);
    }
}
