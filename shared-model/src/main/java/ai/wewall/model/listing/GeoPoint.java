package ai.wewall.model.listing;

/** A point on the earth, in degrees of WGS 84. */
public record GeoPoint(double lat, double lon) {}
