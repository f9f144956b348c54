package ai.wewall.listings.domain.demo.text;

import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.listings.domain.demo.offer.Tenancy;
import ai.wewall.listings.domain.demo.offer.Tenant;
import ai.wewall.model.listing.Entrance;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.ParkingKind;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of the terms and of the tenants. */
final class DealFacts {

    private static final List<String> MONTHS = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> FEW = List.of("один", "два", "три", "четыре", "пять", "шесть");
    private static final String SHARE_DEAL = "Продажа доли в обществе";

    private DealFacts() {}

    static void tell(Lot lot, Facts facts) {
        facts.hold("rent", lot.deal() == Deal.RENT)
                .hold("sale", lot.deal() == Deal.SALE)
                .hold("novat", lot.taxForm() == TaxForm.NO_VAT);
        ListingTerms terms = Objects.requireNonNull(lot.offer().terms());
        terms(terms, facts);
        money(lot, terms, facts);
        if (lot.isLet()) {
            tenants(lot, facts);
        }
    }

    private static void terms(ListingTerms terms, Facts facts) {
        facts.hold("nocommission", isZero(terms.commissionPct()))
                .hold("encumbered", terms.encumbrances() != null)
                .hold("share", SHARE_DEAL.equals(terms.ownership()))
                .hold("taxlist", Boolean.TRUE.equals(terms.inTaxList()))
                .hold("legal", Boolean.TRUE.equals(terms.replanningLegal()))
                .hold("confirmed", Boolean.TRUE.equals(terms.powerConfirmed()))
                .hold("street", terms.entrance() == Entrance.STREET)
                .hold("yard", terms.entrance() == Entrance.YARD)
                .hold("underground", terms.parking() == ParkingKind.UNDERGROUND)
                .hold("surface", terms.parking() == ParkingKind.SURFACE)
                .hold("onstreet", terms.parking() == ParkingKind.STREET);
        if (terms.leaseTermMonths() != null) {
            facts.hold("long", terms.leaseTermMonths() > 12).say("term", "на " + Numbers.term(terms.leaseTermMonths()));
        }
        if (terms.divisibleFrom() != null) {
            facts.hold("divisible", true).say("divisible", Numbers.squareMetres(terms.divisibleFrom()));
        }
        if (terms.parkingRatio() != null) {
            facts.say("ratio", "одно место на " + Numbers.squareMetres(terms.parkingRatio()));
        }
    }

    private static void money(Lot lot, ListingTerms terms, Facts facts) {
        facts.hold("opexin", Boolean.TRUE.equals(terms.opexIncluded()));
        if (lot.offer().opexPerSqmYear() != null) {
            facts.hold("opexknown", true)
                    .say("opex", Numbers.roubles(lot.offer().opexPerSqmYear()));
        }
        if (terms.depositMonths() != null) {
            facts.hold("deposit", true).say("deposit", Numbers.months(terms.depositMonths()));
        }
        if (terms.rentFreeMonths() != null && terms.rentFreeMonths() > 0) {
            facts.hold("holidays", true).say("holidays", Numbers.months(BigDecimal.valueOf(terms.rentFreeMonths())));
        }
    }

    private static void tenants(Lot lot, Facts facts) {
        List<Tenancy> tenancies = lot.tenancies();
        Tenant first = tenancies.getFirst().tenant();
        BigDecimal monthly = tenancies.stream()
                .map(tenancy -> tenancy.lease().rentPerMonth())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal yearly = monthly.multiply(BigDecimal.valueOf(12));
        LocalDate end = tenancies.stream()
                .map(tenancy -> tenancy.lease().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        facts.hold("let", true)
                .hold("one", tenancies.size() == 1)
                .hold("several", tenancies.size() > 1)
                .hold("chain", first.chain())
                .say("tenant", name(first))
                .say("tenants", count(tenancies.size()))
                .say(
                        "tenantList",
                        tenancies.stream().map(each -> name(each.tenant())).collect(Collectors.joining(", ")))
                .say("map", Numbers.roubles(monthly))
                .say("payback", Numbers.years(lot.price().divide(yearly, 2, RoundingMode.HALF_UP)))
                .say("yield", Numbers.percent(yearly.movePointRight(2).divide(lot.price(), 1, RoundingMode.HALF_UP)))
                .say("leaseEnd", MONTHS.get(end.getMonthValue() - 1) + " " + end.getYear() + " года");
        BigDecimal indexation = tenancies.getFirst().lease().indexationPct();
        if (indexation != null) {
            facts.hold("index", true).say("index", Numbers.percent(indexation));
        }
    }

    /** Names of chains stand in quotes, trades begin with a small letter, companies are told as they are. */
    private static String name(Tenant tenant) {
        if (tenant.chain()) {
            return "«" + tenant.name() + "»";
        }
        return tenant.name().indexOf('«') >= 0
                ? tenant.name()
                : tenant.name().substring(0, 1).toLowerCase(Locale.ROOT)
                        + tenant.name().substring(1);
    }

    private static String count(int tenants) {
        return FEW.get(tenants - 1) + " " + Numbers.plural(tenants, "арендатор", "арендатора", "арендаторов");
    }

    private static boolean isZero(@Nullable BigDecimal value) {
        return value != null && value.signum() == 0;
    }
}
