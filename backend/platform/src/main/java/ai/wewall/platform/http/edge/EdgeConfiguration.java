package ai.wewall.platform.http.edge;

import ai.wewall.platform.http.HttpProperties;
import ai.wewall.platform.http.json.Schemas;
import ai.wewall.platform.http.json.StrictJson;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerAdapter;

/** The edge, from the outside in. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }

    @Bean
    SecurityHeaders securityHeaders(@Value("${wewall.public-url:http://localhost:8080}") URI publicUrl) {
        return new SecurityHeaders("https".equals(publicUrl.getScheme()));
    }

    @Bean
    RateLimits rateLimits(HttpProperties properties) {
        return new RateLimits(properties);
    }

    @Bean
    BodyLimits bodyLimits(HttpProperties properties) {
        return new BodyLimits(properties);
    }

    @Bean
    AnswerLimit answerLimit(HttpProperties properties) {
        return new AnswerLimit(properties.answerLimit());
    }

    /** A caller that sends its request drop by drop is not waited for. */
    @Bean
    NettyServerCustomizer readTimeout(HttpProperties properties) {
        return server -> server.readTimeout(properties.readTimeout());
    }

    @Bean
    EntityTags entityTags() {
        return new EntityTags();
    }

    @Bean
    QueryTables queryTables(List<Schemas> schemas) {
        return new QueryTables(schemas);
    }

    @Bean
    StrictQueries strictQueries(RequestMappingHandlerAdapter handlers, QueryTables tables) {
        return new StrictQueries(handlers, tables);
    }

    @Bean
    WebFluxConfigurer queryArguments(QueryTables tables, StrictJson json) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
                resolvers.addCustomResolver(new QueryArguments(tables, json));
            }
        };
    }
}
