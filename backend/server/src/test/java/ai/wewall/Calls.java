package ai.wewall;

import java.time.Duration;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Calls to the running application, over a real connection. */
final class Calls {

    private Calls() {}

    static WebTestClient to(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }
}
