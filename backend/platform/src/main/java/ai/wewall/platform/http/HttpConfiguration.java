package ai.wewall.platform.http;

import ai.wewall.platform.security.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edge. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    BodyLimits bodyLimits(HttpProperties properties) {
        return new BodyLimits(properties);
    }

    @Bean
    RateLimits rateLimits(HttpProperties properties) {
        return new RateLimits(properties);
    }

    @Bean
    SignedCursors signedCursors(Secrets secrets) {
        return new HmacCursors(secrets.derived("cursors"));
    }
}
