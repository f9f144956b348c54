package ai.wewall.platform.http.outbound;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The resilience of outside calls.
 *
 * @param defaults what holds for every service
 * @param services by the service's name, what differs for it
 */
@Validated
@ConfigurationProperties("wewall.outbound")
record OutboundProperties(
        @Valid @DefaultValue ServiceLimits defaults, Map<String, @Valid ServiceLimitsOverride> services) {

    OutboundProperties {
        services = services == null ? Map.of() : Map.copyOf(services);
    }

    /** What holds for a service. */
    ServiceLimits of(String service) {
        ServiceLimitsOverride override = services.get(service);
        return override == null ? defaults : override.over(defaults);
    }
}
