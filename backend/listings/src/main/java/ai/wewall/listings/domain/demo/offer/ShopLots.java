package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.listings.domain.demo.city.City;
import ai.wewall.listings.domain.demo.city.RetailPlace;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.demo.city.SiteKind;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shops and premises of free purpose: for rent, empty on sale, and with tenants on sale. */
final class ShopLots implements LotMaker {

    private static final double RATE_STEP = 1_200;
    private static final Odds<TaxForm> TAX = Odds.of(30, TaxForm.VAT_INCLUDED)
            .or(20, TaxForm.VAT_ON_TOP)
            .or(50, TaxForm.NO_VAT)
            .build();
    private static final Odds<SiteKind> SHOP_KINDS = Odds.of(64, SiteKind.STREET_HOUSE)
            .or(19, SiteKind.NEW_HOUSING)
            .or(12, SiteKind.SHOPPING_CENTRE)
            .or(5, SiteKind.BUSINESS_CENTRE)
            .or(1, SiteKind.CITY_TOWER)
            .build();
    private static final Odds<SiteKind> FREE_KINDS = Odds.of(64, SiteKind.STREET_HOUSE)
            .or(22, SiteKind.NEW_HOUSING)
            .or(8, SiteKind.BUSINESS_CENTRE)
            .or(6, SiteKind.OFFICE_HOUSE)
            .build();
    private static final Odds<Integer> SHOP_FLOORS =
            Odds.of(80, 1).or(9, 2).or(6, 0).or(5, -1).build();
    private static final Odds<Integer> FREE_FLOORS =
            Odds.of(58, 1).or(15, 2).or(9, 0).or(13, -1).or(5, 3).build();

    private final PropertyType type;
    private final City city;
    private final LeaseMaker leases;

    ShopLots(PropertyType type, City city, LeaseMaker leases) {
        this.type = type;
        this.city = city;
        this.leases = leases;
    }

    @Override
    public Lot make(Deal deal, Dice dice) {
        boolean shop = type == PropertyType.RETAIL;
        Site site = city.draw(dice.pick(shop ? SHOP_KINDS : FREE_KINDS), dice);
        int floor = floor(site, dice);
        double drawn = dice.lognormal(shop ? 120 : 95, 0.75);
        BigDecimal area = Money.area(Math.clamp(dice.chance(0.5) ? Math.rint(drawn) : drawn, 10, 2_600));
        Set<Feature> features = FeatureMaker.ofShop(site, floor, area.doubleValue(), dice);
        RetailPlace place = site.retailPlace();
        double factor = FloorFactor.of(type, floor);
        double middle = (place.price().least() + place.price().most()) / 2 * factor;
        Premises premises = new Premises(
                type,
                area,
                floor,
                Money.decimal(floor >= 1 ? dice.between(2.8, 4.6) : dice.between(2.4, 3.1), 1),
                power(area.doubleValue(), features, dice),
                Money.salePrice(area.doubleValue() * middle * dice.between(0.4, 0.65)),
                features);
        return switch (deal) {
            case RENT -> forRent(site, premises, place.rent(), factor, dice);
            case SALE -> onSale(site, premises, place, factor, dice);
        };
    }

    private Lot forRent(Site site, Premises premises, Band rents, double factor, Dice dice) {
        BigDecimal area = Objects.requireNonNull(premises.area());
        double rate = Money.toStep(rents.draw(dice) * factor, RATE_STEP);
        Offer offer = new Offer(
                Deal.RENT,
                Money.monthly(rate, area),
                dice.pick(TAX),
                opex(dice),
                terms(site, premises, Deal.RENT, dice.chance(0.55), dice));
        return new Lot(site, premises, offer, List.of(), photos(dice));
    }

    private Lot onSale(Site site, Premises premises, RetailPlace place, double factor, Dice dice) {
        BigDecimal area = Objects.requireNonNull(premises.area());
        List<Tenancy> tenancies = List.of();
        double price = area.doubleValue() * place.price().draw(dice) * factor;
        if (dice.chance(type == PropertyType.RETAIL ? 0.55 : 0.34)) {
            int count = area.doubleValue() > 350 && dice.chance(0.4) ? dice.between(2, 4) : 1;
            List<BigDecimal> parts = LeaseMaker.parts(area, count, dice);
            List<Tenant> takers = leases.takers(type, parts, dice);
            LetPrice let = LetPrice.draw(
                    place.rent(),
                    place.price(),
                    place.payback(),
                    takers.getFirst().chain(),
                    dice);
            tenancies = leases.sign(takers, parts, let.rent() * factor, dice);
            price = LeaseMaker.yearly(tenancies) * let.payback();
        }
        Offer offer = new Offer(
                Deal.SALE,
                Money.salePrice(price),
                dice.pick(TAX),
                opex(dice),
                terms(site, premises, Deal.SALE, null, dice));
        return new Lot(site, premises, offer, tenancies, photos(dice));
    }

    private ListingTerms terms(Site site, Premises premises, Deal deal, @Nullable Boolean opexIncluded, Dice dice) {
        return new TermsMaker(site, type, deal, premises.features(), dice)
                .make(Objects.requireNonNull(premises.area()), Objects.requireNonNull(premises.floor()), opexIncluded);
    }

    private static @Nullable BigDecimal opex(Dice dice) {
        return dice.chance(0.65) ? BigDecimal.valueOf(dice.between(18, 48) * 100L) : null;
    }

    private int floor(Site site, Dice dice) {
        return switch (site.kind()) {
            case SHOPPING_CENTRE -> dice.between(1, site.floors());
            case NEW_HOUSING -> dice.chance(0.93) ? 1 : 2;
            case BUSINESS_CENTRE, CITY_TOWER -> dice.chance(0.8) ? 1 : 2;
            default -> Math.min(site.floors(), dice.pick(type == PropertyType.RETAIL ? SHOP_FLOORS : FREE_FLOORS));
        };
    }

    /** Kitchens and groceries need the most. */
    private static BigDecimal power(double area, Set<Feature> features, Dice dice) {
        double perSqm = features.contains(Feature.EXHAUST_HOOD) ? dice.between(0.22, 0.45) : dice.between(0.1, 0.26);
        double least = features.contains(Feature.EXHAUST_HOOD) ? 15 : 5;
        return BigDecimal.valueOf(Math.round(Math.clamp(Money.toStep(area * perSqm, 5), least, 320)));
    }
}
