package ai.wewall.analytics.domain;

import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.ExitTerms;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.IncomeTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LeaseTerms;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.calculation.MarketTerms;
import ai.wewall.model.calculation.OpexTerms;
import ai.wewall.model.calculation.PropertyTaxTerms;
import ai.wewall.model.calculation.PurchaseTerms;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingDetail;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an investment of a listing on sale: what it tells of itself, else what the market and the law say. */
public final class Prefill {

    private static final double HIGHEST_MONEY = 1e13;
    private static final double HIGHEST_AREA = 1e7;
    private static final double HIGHEST_RATE = 1e7;
    private static final double CLOSING_COSTS_PCT = 1;
    private static final double SELLING_COSTS_PCT = 2;
    private static final double GROWTH_PCT = 4;
    private static final double OPEX_GROWTH_PCT = 6;
    private static final double MANAGEMENT_PCT = 3;
    private static final double RESERVE_PCT = 1;
    private static final double INSURANCE_PCT = 0.1;
    private static final double CADASTRAL_SHARE_OF_PRICE = 0.6;
    private static final int YEARS_HELD = 10;

    /** Bank of Russia's key rate since this day, per cent, and what an investor wants beyond it. */
    private static final LocalDate KEY_RATE_DATE = LocalDate.of(2026, 2, 16);

    private static final double KEY_RATE_PCT = 15.5;
    private static final double PREMIUM_PCT = 2.5;
    private static final double BANK_MARGIN_PCT = 3;
    private static final double LOAN_SHARE_PCT = 50;
    private static final int LOAN_MONTHS = 120;

    private final MarketTable table;

    private Prefill(MarketTable table) {
        this.table = table;
    }

    /** Half of the price for ten years at what banks add to the key rate, in equal payments. */
    public static LoanTerms usualLoan() {
        return new LoanTerms(
                null, LOAN_SHARE_PCT, KEY_RATE_PCT + BANK_MARGIN_PCT, LOAN_MONTHS, null, null, null, null, null, null);
    }

    /** Assumptions by the table that is shipped. */
    public static Prefill load() {
        return new Prefill(MarketTable.load());
    }

    /**
     * The purchase of a listing.
     *
     * @param day of the purchase
     */
    public Prefilled of(ListingDetail listing, InvestorKind investor, LocalDate day) {
        MarketFigures market = table.of(listing);
        LocalDate told = listing.updatedAt().toLocalDate();
        Sources sources = new Sources(told);
        List<LeaseSummary> running = LeaseInputs.running(listing, day);
        PurchaseTerms purchase = purchase(listing, day, sources);
        InvestmentRequest investment = new InvestmentRequest(
                purchase,
                running.isEmpty() ? simple(market, sources) : leases(running, purchase, market, sources),
                null,
                opex(listing, market, sources),
                TaxPresets.vat(investor, listing.taxForm()),
                TaxPresets.tax(investor),
                null,
                exit(market, sources),
                KEY_RATE_PCT + PREMIUM_PCT);
        sources.add("tax.regime", Source.TAX_CODE, TaxPresets.DATE);
        if (investment.vat() != null) {
            sources.add("vat.ratePct", Source.TAX_CODE, TaxPresets.DATE);
        }
        sources.add("discountRatePct", Source.KEY_RATE_AND_PREMIUM, KEY_RATE_DATE);
        return new Prefilled(investment, sources.all());
    }

    private static PurchaseTerms purchase(ListingDetail listing, LocalDate day, Sources sources) {
        sources.told("purchase.price");
        sources.told("purchase.area");
        sources.add("purchase.date", Source.TODAY, day);
        sources.usual("purchase.closingCostsPct");
        double price = Math.min(HIGHEST_MONEY, listing.price().doubleValue());
        double area = Math.min(HIGHEST_AREA, listing.area().doubleValue());
        return new PurchaseTerms(price, day, CLOSING_COSTS_PCT, area, null);
    }

    private static IncomeTerms simple(MarketFigures market, Sources sources) {
        sources.add("income.mode", Source.MARKET_TABLE, MarketTable.DATE);
        sources.market("income.rentPerSqmYear");
        sources.usual("income.indexationPct");
        sources.market("income.vacancyPct");
        return new IncomeTerms(
                IncomeMode.SIMPLE, market.rentPerSqmYear(), GROWTH_PCT, null, market.vacancyPct(), null, null);
    }

    private static IncomeTerms leases(
            List<LeaseSummary> running, PurchaseTerms purchase, MarketFigures market, Sources sources) {
        List<LeaseTerms> leases = LeaseInputs.of(running, purchase.area(), purchase.date(), market);
        for (int i = 0; i < leases.size(); i++) {
            lease("income.leases[" + i + "].", i < running.size(), sources);
        }
        sources.add("income.mode", Source.LEASES, sources.told);
        sources.market("income.market.rentPerSqmYear");
        sources.usual("income.market.growthPct");
        sources.usual("income.market.downtimeMonths");
        sources.usual("income.market.leaseTermMonths");
        MarketTerms again = new MarketTerms(market.rentPerSqmYear(), GROWTH_PCT, GROWTH_PCT, 3, 1, 60);
        return new IncomeTerms(IncomeMode.LEASES, null, null, null, null, leases, again);
    }

    private static void lease(String lease, boolean takenOver, Sources sources) {
        if (takenOver) {
            List.of("area", "rentPerSqmYear", "start", "end", "indexationPct")
                    .forEach(field -> sources.add(lease + field, Source.LEASES, sources.told));
        } else {
            sources.market(lease + "rentPerSqmYear");
        }
    }

    private static OpexTerms opex(ListingDetail listing, MarketFigures market, Sources sources) {
        double opex = toldOr(
                "opex.opexPerSqmYear", listing.opexPerSqmYear(), market.opexPerSqmYear(), Source.MARKET_TABLE, sources);
        double estimate = listing.price().doubleValue() * CADASTRAL_SHARE_OF_PRICE;
        double cadastral = toldOr(
                "opex.propertyTax.cadastralValue",
                listing.cadastralValue(),
                estimate,
                Source.ESTIMATE_OF_CADASTRAL_VALUE,
                sources);
        List.of("opex.growthPct", "opex.managementFeePct", "opex.capexReservePct", "opex.insurancePctOfPrice")
                .forEach(sources::usual);
        sources.add("opex.propertyTax.ratePct", Source.MOSCOW_PROPERTY_TAX, TaxPresets.DATE);
        return new OpexTerms(
                Math.min(HIGHEST_RATE, opex),
                OPEX_GROWTH_PCT,
                MANAGEMENT_PCT,
                RESERVE_PCT,
                INSURANCE_PCT,
                new PropertyTaxTerms(Math.min(HIGHEST_MONEY, cadastral), null, GROWTH_PCT),
                null);
    }

    private static double toldOr(
            String path, @Nullable BigDecimal told, double otherwise, Source source, Sources sources) {
        if (told == null) {
            sources.add(path, source, MarketTable.DATE);
            return otherwise;
        }
        sources.told(path);
        return told.doubleValue();
    }

    private static ExitTerms exit(MarketFigures market, Sources sources) {
        sources.usual("exit.years");
        sources.market("exit.exitCapRatePct");
        sources.usual("exit.sellingCostsPct");
        return new ExitTerms(null, YEARS_HELD, ExitMethod.CAP_RATE, market.exitCapRatePct(), null, SELLING_COSTS_PCT);
    }

    /** What the inputs rest on, as it is noted on the way. */
    private static final class Sources {
        private final LocalDate told;
        private final List<SourcedInput> all = new ArrayList<>();

        Sources(LocalDate told) {
            this.told = told;
        }

        void told(String path) {
            add(path, Source.LISTING, told);
        }

        void market(String path) {
            add(path, Source.MARKET_TABLE, MarketTable.DATE);
        }

        void usual(String path) {
            add(path, Source.USUAL_TERMS, MarketTable.DATE);
        }

        void add(String path, Source source, LocalDate date) {
            all.add(new SourcedInput(path, source, date));
        }

        List<SourcedInput> all() {
            return List.copyOf(all);
        }
    }
}
