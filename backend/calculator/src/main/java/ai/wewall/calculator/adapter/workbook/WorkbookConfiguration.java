package ai.wewall.calculator.adapter.workbook;

import ai.wewall.calculator.application.WorkbookFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writes workbooks. */
@Configuration(proxyBeanMethods = false)
class WorkbookConfiguration {

    @Bean
    WorkbookFiles workbookFiles() {
        return new PoiWorkbooks();
    }
}
