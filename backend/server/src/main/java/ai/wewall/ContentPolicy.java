package ai.wewall;

import java.util.List;
import java.util.stream.Collectors;

/** What our pages may load: everything from our own origin, and the base map from where it was configured. */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * The policy as it stands in its header. A style attribute is how the screens place bars and bins.
     *
     * @param map origins of a base map from elsewhere
     * @param frameAncestors origins, apart from our own, whose pages may show ours in a frame
     */
    static String of(List<String> map, String frameAncestors) {
        String elsewhere = map.stream().map(origin -> " " + origin).collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:" + elsewhere + "; connect-src 'self'" + elsewhere
                + "; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'self' " + frameAncestors;
    }
}
