package ai.wewall.calculator.adapter.web;

import ai.wewall.calculator.application.FindingTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words in which results are explained. */
@Configuration(proxyBeanMethods = false)
class ExplanationConfiguration {

    @Bean
    FindingTexts findingTexts() {
        return new ExplanationTexts();
    }
}
