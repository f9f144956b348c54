package ai.wewall.sandbox.traffic;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the traffic of all services under control. */
@Configuration(proxyBeanMethods = false)
class TrafficConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> hangUps() {
        return factory -> factory.addEngineValves(new Connections());
    }

    @Bean
    FilterRegistrationBean<TrafficFilter> trafficFilter(List<SimulatedService> services, Clock clock) {
        FilterRegistrationBean<TrafficFilter> registration =
                new FilterRegistrationBean<>(new TrafficFilter(services, clock));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }
}
