package ai.wewall.platform.http;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The edge.
 *
 * @param bodyLimit most bytes of a body
 * @param calculationBodyLimit most bytes of a body under {@code /api/v1/calculations}
 * @param readTimeout longest pause between two pieces of a request
 * @param answerLimit longest time until an answer begins; after it the caller is told that we are unavailable
 * @param frameAncestors origins whose pages may show ours in a frame, separated by spaces
 * @param limits requests a second from one address, by zone: {@code api}, {@code sign-in}
 */
@Validated
@ConfigurationProperties("wewall.http")
public record HttpProperties(
        @NotNull @DefaultValue("1MB") DataSize bodyLimit,
        @NotNull @DefaultValue("2MB") DataSize calculationBodyLimit,
        @DurationMin(millis = 1) @DefaultValue("30s") Duration readTimeout,
        @DurationMin(millis = 1) @DefaultValue("20s") Duration answerLimit,
        @DefaultValue("") String frameAncestors,
        Map<String, @Min(1) Integer> limits) {

    public HttpProperties {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
    }

    /** The limit of a zone; 2 000 where none is set. */
    public int limitOf(String zone) {
        return limits.getOrDefault(zone, 2_000);
    }
}
