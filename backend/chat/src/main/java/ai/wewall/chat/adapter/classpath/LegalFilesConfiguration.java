package ai.wewall.chat.adapter.classpath;

import ai.wewall.chat.application.LegalTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the legal texts come from. */
@Configuration(proxyBeanMethods = false)
class LegalFilesConfiguration {

    @Bean
    LegalTexts legalTexts() {
        return new LegalFiles();
    }
}
