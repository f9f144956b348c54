package ai.wewall;

import ai.wewall.platform.http.idempotency.IdempotentWrites;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.security.RouteTable;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

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
    ApiDocument openApiResource(
            ObjectFactory<OpenAPIService> document,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers) {
        var scheduler = Schedulers.newBoundedElastic(1, 100, "api-docs", 60, true);
        return new ApiDocument(
                document, requests, responses, operations, properties, providers, customizers, scheduler);
    }

    /** In this order: a later one sees what an earlier one added. */
    @Bean
    OpenApiCustomizer contract(RouteTable routes, List<Schemas> modules, ObjectProvider<IdempotentWrites> writes) {
        List<OpenApiCustomizer> steps = List.of(
                new OperationNames(),
                new KeyedWrites(writes.stream().toList()),
                new ProblemAnswers(routes),
                new RecordShapes(ContractRecords.ofSharedModel()),
                new RequestBounds(modules));
        return document -> steps.forEach(step -> step.customise(document));
    }
}
