package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs leases: begun in the last years, running on for more than a year at least. */
final class LeaseMaker {

    private static final int RUNS_ON_MONTHS = 14;

    private final LocalDate today;
    private final Tenants tenants = new Tenants();

    /** Leases as they stand on a day. */
    LeaseMaker(LocalDate today) {
        this.today = today;
    }

    /** Whoever takes the premises: one tenant, or several side by side. */
    List<Tenant> takers(PropertyType type, List<BigDecimal> areas, Dice dice) {
        return areas.stream()
                .map(area -> tenants.draw(type, area.doubleValue(), dice))
                .toList();
    }

    /** Parts of the whole that are let one by one; a little of it may stay common. */
    static List<BigDecimal> parts(BigDecimal area, int count, Dice dice) {
        if (count == 1) {
            return List.of(area);
        }
        double[] weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = dice.between(0.5, 1.6);
            sum += weights[i];
        }
        double let = area.doubleValue() * dice.between(0.9, 0.99);
        List<BigDecimal> parts = new ArrayList<>();
        for (double weight : weights) {
            parts.add(BigDecimal.valueOf(Math.max(1, (long) (let * weight / sum * 2)), 0)
                    .divide(BigDecimal.valueOf(2)));
        }
        return parts;
    }

    /** A lease of each taker at about this rate, RUB per square metre a year. */
    List<Tenancy> sign(List<Tenant> takers, List<BigDecimal> areas, double rate, Dice dice) {
        List<Tenancy> tenancies = new ArrayList<>();
        for (int i = 0; i < takers.size(); i++) {
            double own = takers.size() == 1 ? rate : rate * dice.between(0.95, 1.05);
            tenancies.add(new Tenancy(takers.get(i), lease(takers.get(i), areas.get(i), own, dice)));
        }
        return tenancies;
    }

    private LeaseSummary lease(Tenant tenant, BigDecimal area, double rate, Dice dice) {
        double exact = rate * area.doubleValue() / 12;
        double step = exact < 100_000 ? 500 : exact < 1_000_000 ? 1_000 : 5_000;
        int months = dice.between(tenant.leastMonths() / 12, tenant.mostMonths() / 12) * 12;
        LocalDate start = today.withDayOfMonth(1).minusMonths(dice.between(2, Math.min(60, months)));
        LocalDate end = start.plusMonths(months).minusDays(1);
        while (end.isBefore(today.plusMonths(RUNS_ON_MONTHS))) {
            end = end.plusDays(1).plusYears(1).minusDays(1);
        }
        return new LeaseSummary(
                tenant.name(),
                area,
                BigDecimal.valueOf(Math.max((long) step, Math.round(exact / step) * (long) step)),
                start,
                end,
                indexation(tenant, dice));
    }

    private static @Nullable BigDecimal indexation(Tenant tenant, Dice dice) {
        if (dice.chance(0.1)) {
            return null;
        }
        double percent =
                dice.between(tenant.indexation().least(), tenant.indexation().most());
        return Money.decimal(Math.round(percent * 2) / 2.0, 1);
    }

    /** What all tenants pay, RUB a year. */
    static double yearly(List<Tenancy> tenancies) {
        return 12
                * tenancies.stream()
                        .mapToDouble(tenancy -> tenancy.lease().rentPerMonth().doubleValue())
                        .sum();
    }
}
