package ai.wewall.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everything stands on: time and identities. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The first one takes a seed from the system, and is made before anybody waits for it. */
    @Bean
    Ids ids(Clock clock) {
        Ids ids = new Ids(clock);
        ids.next();
        return ids;
    }
}
