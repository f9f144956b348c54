package ai.wewall.sandbox.telegram.wire;

/** A point on the map, in degrees. */
public record Location(double latitude, double longitude) {}
