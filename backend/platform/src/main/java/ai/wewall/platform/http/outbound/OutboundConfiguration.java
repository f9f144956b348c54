package ai.wewall.platform.http.outbound;

import ai.wewall.platform.http.OutboundPolicies;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The resilience of outside calls. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    OutboundPolicies outboundPolicies(OutboundProperties properties, MeterRegistry meters, Clock clock) {
        return new ResilientPolicies(properties, meters, clock);
    }
}
