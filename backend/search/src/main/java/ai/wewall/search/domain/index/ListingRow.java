package ai.wewall.search.domain.index;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing as the columns hold it. It is a window that is moved from row to row: what is wanted of a row has to be
 * taken before the next one is shown.
 */
public interface ListingRow {

    UUID id();

    Deal deal();

    PropertyType type();

    @Nullable
    BuildingClass buildingClass();

    /** Its features as bits by ordinal. */
    int features();

    boolean tenanted();

    /** RUB, as in the card. */
    double price();

    /** RUB per square metre, as in the card. */
    double pricePerSqm();

    /** Square metres. */
    double area();

    /** NaN where it is not known. */
    double floor();

    /** Ten-millionths of a degree. */
    int lonE7();

    /** Ten-millionths of a degree. */
    int latE7();

    String district();

    @Nullable
    String businessCentre();

    /** Name of the station that is named first; null where none is near. */
    @Nullable
    String firstStation();

    /** Its card as JSON in UTF-8; not to be changed. */
    byte[] card();
}
