package ai.wewall.sandbox.telegram.wire;

/** A place with a name. */
public record Venue(Location location, String title, String address) {}
