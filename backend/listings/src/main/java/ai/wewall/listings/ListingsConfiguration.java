package ai.wewall.listings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class ListingsConfiguration {

    @Bean
    Geography geography() {
        return Geography.ofMoscow();
    }
}
