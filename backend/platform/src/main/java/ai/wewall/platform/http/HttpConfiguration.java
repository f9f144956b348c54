package ai.wewall.platform.http;

import ai.wewall.platform.security.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edge. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    SignedCursors signedCursors(Secrets secrets) {
        return new HmacCursors(secrets.derived("cursors"));
    }
}
