package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.listings.domain.demo.city.City;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Offers of all types, in the shares in which they come. */
public final class Lots {

    private static final Odds<PropertyType> TYPES = Odds.of(44, PropertyType.OFFICE)
            .or(25, PropertyType.RETAIL)
            .or(19, PropertyType.FREE_PURPOSE)
            .or(7, PropertyType.WAREHOUSE)
            .or(5, PropertyType.BUILDING)
            .build();

    private final Map<PropertyType, LotMaker> makers;

    /** Offers in a city, as they stand on a day. */
    public Lots(City city, LocalDate today) {
        LeaseMaker leases = new LeaseMaker(today);
        this.makers = Map.of(
                PropertyType.OFFICE, new OfficeLots(city, leases),
                PropertyType.RETAIL, new ShopLots(PropertyType.RETAIL, city, leases),
                PropertyType.FREE_PURPOSE, new ShopLots(PropertyType.FREE_PURPOSE, city, leases),
                PropertyType.WAREHOUSE, new WarehouseLots(city, leases),
                PropertyType.BUILDING, new HouseLots(city, leases));
    }

    /** An offer. */
    public Lot draw(Dice dice) {
        PropertyType type = dice.pick(TYPES);
        Deal deal = dice.chance(rentShare(type)) ? Deal.RENT : Deal.SALE;
        return Objects.requireNonNull(makers.get(type)).make(deal, dice);
    }

    private static double rentShare(PropertyType type) {
        return switch (type) {
            case OFFICE -> 0.76;
            case RETAIL -> 0.6;
            case FREE_PURPOSE -> 0.63;
            case WAREHOUSE -> 0.8;
            case BUILDING -> 0.34;
        };
    }
}
