package ai.wewall;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webflux.api.OpenApiWebfluxResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Serves the OpenAPI document in one form for one content, off the event loop: it reads classes and takes its time. */
final class ApiDocument extends OpenApiWebfluxResource {

    /** Springdoc puts the address of each request in; the document is the same wherever it is read. */
    private static final String SERVERS = "servers";

    private final SortedJson sorted = new SortedJson();
    private final Scheduler scheduler;

    ApiDocument(
            ObjectFactory<OpenAPIService> document,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            Scheduler scheduler) {
        super(document, requests, responses, operations, properties, providers, customizers);
        this.scheduler = scheduler;
    }

    @Override
    public Mono<byte[]> openapiJson(ServerHttpRequest request, String apiDocsUrl, Locale locale) {
        return document(request, apiDocsUrl);
    }

    /** The same bytes, since JSON is YAML too. */
    @Override
    public Mono<byte[]> openapiYaml(ServerHttpRequest request, String apiDocsUrl, Locale locale) {
        return document(request, apiDocsUrl);
    }

    private Mono<byte[]> document(ServerHttpRequest request, String apiDocsUrl) {
        return Mono.fromCallable(() -> super.openapiJson(request, apiDocsUrl, Locale.ROOT))
                .flatMap(written -> written)
                .map(written -> sorted.rewritten(written, SERVERS))
                .onErrorMap(JsonProcessingException.class, IllegalStateException::new)
                .subscribeOn(scheduler);
    }
}
