package ai.wewall.model.search;

import java.util.List;

/**
 * A GeoJSON feature collection: clusters where there are many listings, single ones where there are few.
 *
 * @param type always {@code FeatureCollection}
 * @param total how many listings the view holds
 */
public record MapResponse(String type, List<MapFeature> features, int total) {

    /** A collection of these. */
    public static MapResponse of(List<MapFeature> features, int total) {
        return new MapResponse("FeatureCollection", List.copyOf(features), total);
    }
}
