package ai.wewall;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: no host, no port, and every schema as strict as the record or table that it shows. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("WEWALL AI")
                        .version("1")
                        .description("Search, investment model and expert advice for commercial property in Moscow."));
    }

    @Bean
    OpenApiCustomizer noServers() {
        return document -> document.setServers(List.of());
    }

    @Bean
    OpenApiCustomizer recordShapes() {
        return new RecordShapes(ContractRecords.ofSharedModel());
    }
}
