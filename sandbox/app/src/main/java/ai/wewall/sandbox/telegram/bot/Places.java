package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.wire.Location;
import ai.wewall.sandbox.telegram.wire.Refusal;

/** Places that calls name. */
final class Places {

    private Places() {}

    static Location of(Params params) {
        return checked(degrees(params, "latitude"), degrees(params, "longitude"));
    }

    private static double degrees(Params params, String name) {
        if (!params.has(name)) {
            throw Refusal.badRequest(name + " is empty");
        }
        try {
            return Double.parseDouble(params.text(name).strip());
        } catch (NumberFormatException notNumber) {
            return 0;
        }
    }

    /** The place, where there is such a one on Earth. */
    static Location checked(double latitude, double longitude) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw Refusal.badRequest("wrong latitude or longitude specified");
        }
        return new Location(latitude, longitude);
    }
}
