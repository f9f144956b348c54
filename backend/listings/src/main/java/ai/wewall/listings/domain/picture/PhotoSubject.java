package ai.wewall.listings.domain.picture;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a listing's photos are drawn from; the same subject always gives the same pictures.
 *
 * @param floors storeys above the ground
 * @param area square metres
 * @param ceiling metres
 * @param inMoscowCity whether it lies among the towers of Moscow-City
 * @param photos how many there are
 */
public record PhotoSubject(
        long seed,
        PropertyType type,
        @Nullable BuildingClass buildingClass,
        int floors,
        @Nullable Integer floor,
        double area,
        double ceiling,
        int builtYear,
        boolean inMoscowCity,
        @Nullable String businessCentre,
        Set<Feature> features,
        int photos) {

    private static final int REVOLUTION = 1917;
    private static final int NEW_HOUSING_YEAR = 2016;

    public PhotoSubject {
        EnumSet<Feature> ordered = EnumSet.noneOf(Feature.class);
        ordered.addAll(features);
        features = Collections.unmodifiableSet(ordered);
    }

    /** The subject of a listing that was ever published. */
    public static PhotoSubject of(Listing listing) {
        ListingContent content = listing.content();
        return new PhotoSubject(
                listing.id().value().getLeastSignificantBits(),
                Objects.requireNonNull(content.premises().type()),
                content.building().buildingClass(),
                Objects.requireNonNullElse(content.building().floors(), 4),
                content.premises().floor(),
                Objects.requireNonNull(content.premises().area()).doubleValue(),
                content.premises().ceilingHeight() == null
                        ? 3
                        : content.premises().ceilingHeight().doubleValue(),
                Objects.requireNonNullElse(content.building().builtYear(), 1985),
                listing.surroundings() != null
                        && listing.surroundings().businessDistrict() == BusinessDistrict.MOSCOW_CITY,
                content.building().businessCentre(),
                content.premises().features(),
                content.photos());
    }

    /** A word that is another one for another subject, the same in every process. */
    public String fingerprint() {
        CRC32 sum = new CRC32();
        sum.update(toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** Whether it has a feature. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether the house is from before the revolution. */
    public boolean isOld() {
        return builtYear < REVOLUTION;
    }

    /** Whether it lies in a new high-rise of flats. */
    public boolean isInNewHousing() {
        return buildingClass == null && builtYear >= NEW_HOUSING_YEAR && floors > 9;
    }

    /** Whether it lies in a shopping centre. */
    public boolean isInShoppingCentre() {
        return type == PropertyType.RETAIL && buildingClass == null && businessCentre != null && floors <= 5;
    }
}
