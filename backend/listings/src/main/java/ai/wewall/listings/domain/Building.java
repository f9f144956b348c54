package ai.wewall.listings.domain;

import ai.wewall.model.search.BuildingClass;
import org.jspecify.annotations.Nullable;

/**
 * The building that the premises lie in.
 *
 * @param floors storeys above the ground
 * @param businessCentre name of the business or shopping centre
 */
public record Building(
        @Nullable BuildingClass buildingClass,
        @Nullable Integer floors,
        @Nullable Integer builtYear,
        @Nullable String businessCentre) {

    public Building {
        businessCentre = Plain.text(businessCentre);
    }
}
