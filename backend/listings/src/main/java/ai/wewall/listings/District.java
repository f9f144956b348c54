package ai.wewall.listings;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.search.Okrug;

/** A district and its centre. */
public record District(String name, String nameEnglish, Okrug okrug, GeoPoint centre) {}
