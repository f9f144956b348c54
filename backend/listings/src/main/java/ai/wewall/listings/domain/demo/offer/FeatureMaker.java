package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.listings.domain.geography.Corridor;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Feature;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives premises the attributes that go with their type, their floor and their building. */
final class FeatureMaker {

    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Dice dice;

    private FeatureMaker(Dice dice) {
        this.dice = dice;
    }

    static Set<Feature> ofOffice(Site site, int floor, Dice dice) {
        FeatureMaker maker = new FeatureMaker(dice);
        maker.finish(0.66, 0.1);
        maker.likely(0.45, Feature.OPEN_PLAN);
        maker.likely(parking(site.buildingClass()), Feature.PARKING);
        maker.likely(floor <= 1 ? 0.45 : 0.03, Feature.SEPARATE_ENTRANCE);
        maker.likely(floor == 1 ? 0.35 : 0, Feature.SHOP_WINDOWS);
        maker.likely(0.28, Feature.WET_POINT);
        maker.likely(floor == site.floors() ? 0.3 : 0.02, Feature.TERRACE);
        maker.likely(site.offStreetMetres() < 45 ? 0.6 : 0, Feature.FIRST_LINE);
        return maker.features;
    }

    static Set<Feature> ofShop(Site site, int floor, double area, Dice dice) {
        boolean ground = floor == 1;
        boolean street = site.offStreetMetres() < 45;
        FeatureMaker maker = new FeatureMaker(dice);
        maker.finish(0.5, 0.18);
        maker.likely(ground ? 0.82 : 0.45, Feature.SEPARATE_ENTRANCE);
        maker.likely(ground ? 0.78 : 0.05, Feature.SHOP_WINDOWS);
        maker.likely(street ? site.corridor() == Corridor.NONE ? 0.6 : 0.9 : 0, Feature.FIRST_LINE);
        maker.likely(0.3, Feature.EXHAUST_HOOD);
        maker.likely(maker.features.contains(Feature.EXHAUST_HOOD) ? 1 : 0.6, Feature.WET_POINT);
        maker.likely(area >= 200 ? 0.65 : 0.12, Feature.LOADING_ZONE);
        maker.likely(0.3, Feature.PARKING);
        maker.likely(0.32, Feature.OPEN_PLAN);
        maker.likely(0.06, Feature.TERRACE);
        return maker.features;
    }

    static Set<Feature> ofWarehouse(Dice dice) {
        FeatureMaker maker = new FeatureMaker(dice);
        maker.features.add(Feature.LOADING_ZONE);
        maker.finish(0.25, 0.12);
        maker.likely(0.75, Feature.PARKING);
        maker.likely(0.55, Feature.SEPARATE_ENTRANCE);
        maker.likely(0.5, Feature.WET_POINT);
        maker.likely(0.5, Feature.OPEN_PLAN);
        return maker.features;
    }

    static Set<Feature> ofHouse(Site site, Dice dice) {
        FeatureMaker maker = new FeatureMaker(dice);
        maker.features.add(Feature.SEPARATE_ENTRANCE);
        maker.finish(0.55, 0.15);
        maker.likely(0.7, Feature.PARKING);
        maker.likely(0.75, Feature.WET_POINT);
        maker.likely(site.offStreetMetres() < 45 ? 0.75 : 0, Feature.FIRST_LINE);
        maker.likely(site.isMansion() ? 0.1 : 0.3, Feature.SHOP_WINDOWS);
        maker.likely(0.2, Feature.TERRACE);
        maker.likely(0.25, Feature.EXHAUST_HOOD);
        maker.likely(0.2, Feature.OPEN_PLAN);
        return maker.features;
    }

    private static double parking(@Nullable BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> 0.95;
            case B_PLUS -> 0.8;
            case B -> 0.55;
            case C -> 0.3;
            case null -> 0.3;
        };
    }

    /** Premises are fitted out, bare, or neither is said. */
    private void finish(double fitted, double bare) {
        double share = dice.unit();
        if (share < fitted) {
            features.add(Feature.FITTED_OUT);
        } else if (share < fitted + bare) {
            features.add(Feature.SHELL_AND_CORE);
        }
    }

    private void likely(double probability, Feature feature) {
        if (dice.chance(probability)) {
            features.add(feature);
        }
    }
}
