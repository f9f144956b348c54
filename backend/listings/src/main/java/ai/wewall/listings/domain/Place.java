package ai.wewall.listings.domain;

import ai.wewall.model.listing.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * Where the building stands.
 *
 * @param street name with its kind, as «улица Арбат»
 * @param house number, as «12с1»
 */
public record Place(
        @Nullable GeoPoint location,
        @Nullable String street,
        @Nullable String house) {

    public Place {
        street = Plain.text(street);
        house = Plain.text(house);
    }
}
