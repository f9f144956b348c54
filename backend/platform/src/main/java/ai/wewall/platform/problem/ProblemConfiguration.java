package ai.wewall.platform.problem;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.server.WebExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Every error of the edge becomes a problem document. */
@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    @Order(1_000)
    ProblemBundle platformProblems() {
        return new ProblemBundle("messages/platform-problems");
    }

    @Bean
    ProblemWriter problemWriter(List<ProblemBundle> bundles, JsonMapper json) {
        return new ProblemWriter(new ProblemTexts(bundles), json);
    }

    @Bean
    @Order(-2)
    WebExceptionHandler problemHandler(ProblemWriter writer) {
        return writer::write;
    }

    /** An address or a header that the firewall does not let through. */
    @Bean
    ServerExchangeRejectedHandler rejectedExchanges(ProblemWriter writer) {
        return writer::write;
    }
}
