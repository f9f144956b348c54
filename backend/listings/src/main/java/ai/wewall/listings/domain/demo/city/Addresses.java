package ai.wewall.listings.domain.demo.city;

import ai.wewall.listings.domain.chance.Dice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each building a number on its street that no other has: odd ones to the left, rising along the street. */
final class Addresses {

    private static final double METRES_A_HOUSE = 30;
    private static final double MOST_PAIRS = 100;
    private static final List<String> ADDITIONS = List.of("с1", "с2", "с3", "к1", "к2", "А", "с4", "к3", "с5");

    private final Set<String> taken = new HashSet<>();

    /**
     * The number of a building.
     *
     * @param right whether it stands to the right of the street
     * @param behind whether it stands behind others, so that its number has an addition
     */
    String number(Spot spot, boolean right, boolean behind, Dice dice) {
        double step = Math.max(METRES_A_HOUSE, spot.street().metres() / MOST_PAIRS);
        int house = 1 + 2 * (int) (spot.metres() / step) + (right ? 1 : 0);
        String plain = Integer.toString(house);
        if (!behind && taken.add(spot.street().name() + plain)) {
            return plain;
        }
        int first = dice.between(0, 3);
        for (int i = 0; i < ADDITIONS.size(); i++) {
            String added = plain + ADDITIONS.get((first + i) % ADDITIONS.size());
            if (taken.add(spot.street().name() + added)) {
                return added;
            }
        }
        return further(spot, plain);
    }

    private String further(Spot spot, String plain) {
        int building = 6;
        while (!taken.add(spot.street().name() + plain + "с" + building)) {
            building++;
        }
        return plain + "с" + building;
    }
}
