package ai.wewall.analytics.adapter.web;

import ai.wewall.analytics.application.SourceTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of analytics. */
@Configuration(proxyBeanMethods = false)
class AnalyticsWebConfiguration {

    @Bean
    SourceTexts sourceTexts() {
        return new BundledSourceTexts();
    }
}
