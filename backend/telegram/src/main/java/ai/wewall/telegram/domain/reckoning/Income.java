package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.IncomeTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LeaseTerms;
import ai.wewall.model.calculation.MarketTerms;
import ai.wewall.model.search.TermField;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rent with what was said of it: a rent that was said takes the place of leases and market. */
final class Income {

    private static final double MONTHS = 12;
    private static final double WHOLE = 100;

    private final InvestmentRequest base;
    private final IncomeTerms before;
    private final Terms terms;

    Income(InvestmentRequest base, Terms terms) {
        this.base = base;
        this.before = base.income();
        this.terms = terms;
    }

    IncomeTerms all() {
        Double rent = rentPerSqmYear();
        if (rent != null) {
            return new IncomeTerms(IncomeMode.SIMPLE, rent, growth(), before.indexationMonth(), vacancy(), null, null);
        }
        return new IncomeTerms(
                before.mode(),
                before.rentPerSqmYear(),
                before.leases() == null ? growth() : before.indexationPct(),
                before.indexationMonth(),
                vacancy(),
                leases(),
                market());
    }

    private @Nullable Double rentPerSqmYear() {
        Double month = terms.get(TermField.RENT_PER_MONTH);
        return month == null
                ? terms.get(TermField.RENT_PER_SQM_YEAR)
                : Double.valueOf(month * MONTHS / base.purchase().area());
    }

    private @Nullable Double growth() {
        Double said = terms.get(TermField.GROWTH_PCT);
        Double market = before.market() == null ? null : before.market().indexationPct();
        return said != null ? said : before.indexationPct() == null ? market : before.indexationPct();
    }

    private @Nullable Double vacancy() {
        Double said = terms.get(TermField.VACANCY_PCT);
        return said == null ? before.vacancyPct() : said;
    }

    private @Nullable List<LeaseTerms> leases() {
        Double said = terms.get(TermField.GROWTH_PCT);
        List<LeaseTerms> leases = before.leases();
        return said == null || leases == null
                ? leases
                : leases.stream().map(lease -> growing(lease, said)).toList();
    }

    /** Today's rent stays; a lease tells that of its start, from which it grows on each anniversary. */
    private LeaseTerms growing(LeaseTerms lease, double growthPct) {
        LocalDate day = base.purchase().date();
        int years = lease.start().isAfter(day)
                ? 0
                : Period.between(lease.start(), day).getYears();
        double old = lease.indexationPct() == null ? 0 : lease.indexationPct();
        double today = lease.rentPerSqmYear() * Math.pow(1 + old / WHOLE, years);
        return new LeaseTerms(
                lease.area(),
                today / Math.pow(1 + growthPct / WHOLE, years),
                lease.start(),
                lease.end(),
                growthPct,
                lease.rentFreeMonths(),
                lease.depositMonths(),
                lease.relet());
    }

    private @Nullable MarketTerms market() {
        Double said = terms.get(TermField.GROWTH_PCT);
        MarketTerms market = before.market();
        return said == null || market == null
                ? market
                : new MarketTerms(
                        market.rentPerSqmYear(),
                        said,
                        said,
                        market.downtimeMonths(),
                        market.rentFreeMonths(),
                        market.leaseTermMonths());
    }
}
