package ai.wewall.platform.http;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The edge.
 *
 * @param bodyLimit most bytes of a body
 * @param calculationBodyLimit most bytes of a body under {@code /api/v1/calculations}
 * @param readTimeout longest pause between two pieces of a request
 * @param frameAncestors origins whose pages may show ours in a frame, separated by spaces
 * @param limits requests a second from one address, by zone: {@code api}, {@code sign-in}
 */
@ConfigurationProperties("wewall.http")
public record HttpProperties(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("2MB") DataSize calculationBodyLimit,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("") String frameAncestors,
        Map<String, Integer> limits) {

    public HttpProperties {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
    }

    /** The limit of a zone; 2 000 where none is set. */
    public int limitOf(String zone) {
        return limits.getOrDefault(zone, 2_000);
    }
}
