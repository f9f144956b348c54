package ai.wewall.platform.telemetry;

import io.micrometer.context.ContextRegistry;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.reactive.HttpHandlerDecoratorFactory;

/** The trace id of each request: in its answer, in the Reactor context, and from there in every log line. */
@Configuration(proxyBeanMethods = false)
class TelemetryConfiguration {

    /** Outside of everything else, so that no error is told and no line is logged without the id. */
    @Bean
    HttpHandlerDecoratorFactory tracedRequests() {
        ContextRegistry registry = ContextRegistry.getInstance();
        registry.registerThreadLocalAccessor(
                Traces.KEY, () -> MDC.get(Traces.KEY), id -> MDC.put(Traces.KEY, id), () -> MDC.remove(Traces.KEY));
        leaveOutSecurity(registry);
        return TracedRequests::new;
    }

    /** Whoever calls is read from the Reactor context alone; carried along to each thread they cost a tenth of a request. */
    private static void leaveOutSecurity(ContextRegistry registry) {
        List.copyOf(registry.getThreadLocalAccessors()).stream()
                .filter(accessor -> accessor.getClass().getPackageName().startsWith("org.springframework.security"))
                .forEach(accessor -> registry.removeThreadLocalAccessor(accessor.key()));
    }
}
