package ai.wewall.identity.adapter.oidc;

import ai.wewall.identity.application.TelegramIssuer;
import ai.wewall.platform.http.OutboundPolicies;
import ai.wewall.platform.security.OidcIssuer;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.transport.ProxyProvider;

/** The issuer of Log in with Telegram. */
@Configuration(proxyBeanMethods = false)
class TelegramOidcConfiguration {

    private static final String RETURN = "/api/v1/auth/telegram/oidc/return";

    @Bean
    TelegramIssuer telegramIssuer(
            TelegramOidcProperties properties,
            OutboundPolicies policies,
            @Value("${wewall.telegram.proxy:}") String proxy,
            @Value("${wewall.public-url:http://localhost:8080}") URI publicUrl) {
        OidcIssuer issuer =
                new OidcIssuer(properties.issuer(), properties.clientId(), web(proxy), policies.of("telegram-oidc"));
        return new OidcTelegramIssuer(issuer, properties, publicUrl.resolve(RETURN));
    }

    /** The way there is the one to Telegram's bots. */
    private static WebClient web(String proxy) {
        if (proxy.isBlank()) {
            return WebClient.create();
        }
        URI way = URI.create(proxy);
        boolean socks = "socks5".equals(way.getScheme());
        HttpClient client = HttpClient.create()
                .proxy(spec -> spec.type(socks ? ProxyProvider.Proxy.SOCKS5 : ProxyProvider.Proxy.HTTP)
                        .host(way.getHost())
                        .port(way.getPort()));
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(client))
                .build();
    }
}
