package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.model.search.PropertyType;
import java.util.Set;

/**
 * Somebody who rents premises.
 *
 * @param chain whether the name is that of a chain; otherwise it is a trade or an invented company
 * @param area square metres that the tenant takes
 * @param indexation per cent a year
 * @param leastMonths shortest lease
 * @param mostMonths longest lease
 */
public record Tenant(
        String name,
        boolean chain,
        Set<PropertyType> types,
        Band area,
        Band indexation,
        int leastMonths,
        int mostMonths) {

    public Tenant {
        types = Set.copyOf(types);
    }

    boolean takes(PropertyType type, double squareMetres) {
        return types.contains(type) && area.holds(squareMetres, 0);
    }
}
