package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The names that operators know, and what stands behind each. */
class SettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEWALL_BACKEND_PORT                    | server.port
            WEWALL_HOME                            | wewall.home
            WEWALL_PUBLIC_URL                      | wewall.public-url
            WEWALL_WEB_ROOT                        | wewall.web-root
            WEWALL_FRAME_ANCESTORS                 | wewall.http.frame-ancestors
            WEWALL_MAP_STYLE_URL                   | wewall.map.style-url
            WEWALL_MAP_ORIGINS                     | wewall.map.origins
            WEWALL_DATABASE_URL                    | wewall.database.url
            WEWALL_DATABASE_USER                   | wewall.database.user
            WEWALL_DATABASE_PASSWORD               | wewall.database.password
            WEWALL_REDIS_URL                       | spring.data.redis.url
            WEWALL_TOKEN_SECRET                    | wewall.security.token-secret
            WEWALL_STAFF_ISSUER                    | wewall.security.staff.issuer
            WEWALL_STAFF_AUDIENCE                  | wewall.security.staff.audience
            WEWALL_FIRST_ADMIN                     | wewall.staff.first-admin
            WEWALL_SMTP_HOST                       | wewall.mail.host
            WEWALL_SMTP_PORT                       | wewall.mail.port
            WEWALL_MAIL_FROM                       | wewall.mail.from
            WEWALL_DEMO_LISTINGS                   | wewall.listings.demo-listings
            WEWALL_TELEGRAM_URL                    | wewall.telegram.url
            WEWALL_TELEGRAM_OIDC_ISSUER            | wewall.telegram.oidc.issuer
            WEWALL_TELEGRAM_OIDC_CLIENT_ID         | wewall.telegram.oidc.client-id
            WEWALL_TELEGRAM_OIDC_CLIENT_SECRET     | wewall.telegram.oidc.client-secret
            WEWALL_TELEGRAM_CLIENT_TOKEN           | wewall.telegram.client.token
            WEWALL_TELEGRAM_CLIENT_USERNAME        | wewall.telegram.client.username
            WEWALL_LOG_FORMAT                      | logging.structured.format.console
            """)
    void settingHasItsEffect(String setting, String property) throws IOException {
        assertThat(environment(Map.of(setting, "4711")).getProperty(property)).isEqualTo("4711");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server.port                            | 8080
            wewall.home                            | .wewall
            wewall.public-url                      | http://localhost:8080
            wewall.listings.demo-listings          | 20000
            server.shutdown                        | graceful
            spring.lifecycle.timeout-per-shutdown-phase | 20s
            """)
    void defaultsAreThese(String property, String value) throws IOException {
        assertThat(environment(Map.of()).getProperty(property)).isEqualTo(value);
    }

    @Test
    void publicUrlFollowsThePort() throws IOException {
        assertThat(environment(Map.of("WEWALL_BACKEND_PORT", "4711")).getProperty("wewall.public-url"))
                .isEqualTo("http://localhost:4711");
    }

    @Test
    void everyKeyOfTheServerCounts() {
        assertThat(Settings.of(
                        ServerProperties.class,
                        Map.of("home", "home", "public-url", "https://wewall.test", "web-root", "web")))
                .isEqualTo(new ServerProperties(Path.of("home"), URI.create("https://wewall.test"), Path.of("web")));
    }

    @Test
    void blankWebRootIsNone() {
        assertThat(Settings.of(ServerProperties.class, Map.of("home", "h", "public-url", "http://h", "web-root", ""))
                        .webRoot())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "https://wewall.test/", "https://wewall.test/app", "ftp://wewall.test", "/app"
            })
    void publicUrlThatIsNoOriginIsRefused(String url) {
        assertThatThrownBy(() -> Settings.of(ServerProperties.class, Map.of("home", "home", "public-url", url)))
                .isNotNull();
    }

    /** The file alone, over settings that come from nowhere else. */
    private static StandardEnvironment environment(Map<String, Object> settings) throws IOException {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addLast(new MapPropertySource("settings", settings));
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .forEach(source -> environment.getPropertySources().addLast(source));
        return environment;
    }
}
