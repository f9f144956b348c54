package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.demo.DemoFiles;
import ai.wewall.model.search.BuildingClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented names of business centres, shopping centres, housing and warehouse parks, each given once where that can be. */
final class SiteNames {

    private static final int TRIES = 40;

    private final Map<String, List<String>> names = DemoFiles.sections("names");
    private final Set<String> taken = new HashSet<>();

    @Nullable
    String draw(SiteKind kind, @Nullable BuildingClass buildingClass, Dice dice) {
        return switch (kind) {
            case CITY_TOWER -> fresh(dice, "towers", "tower forms");
            case BUSINESS_CENTRE -> dice.chance(named(buildingClass)) ? fresh(dice, "words", "centre forms") : null;
            case SHOPPING_CENTRE -> fresh(dice, "shopping words", "shopping forms");
            case NEW_HOUSING -> fresh(dice, "housing words", "housing forms");
            case WAREHOUSE_PARK -> dice.chance(0.6) ? fresh(dice, "words", "warehouse forms") : null;
            case OFFICE_HOUSE, STREET_HOUSE, DETACHED -> null;
        };
    }

    private static double named(@Nullable BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> 1;
            case B_PLUS -> 0.95;
            case B -> 0.6;
            case C -> 0.25;
            case null -> 0;
        };
    }

    /** A word in a form, as «%s Плаза»; a name may come twice when all tries meet a taken one. */
    private String fresh(Dice dice, String words, String forms) {
        String name = one(dice, words, forms);
        for (int i = 0; i < TRIES && !taken.add(name); i++) {
            name = one(dice, words, forms);
        }
        return name;
    }

    private String one(Dice dice, String words, String forms) {
        return dice.pick(section(forms)).replace("%s", dice.pick(section(words)));
    }

    private List<String> section(String name) {
        return Objects.requireNonNull(names.get(name), name);
    }
}
