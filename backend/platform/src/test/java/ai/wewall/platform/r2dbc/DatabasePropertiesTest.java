package ai.wewall.platform.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatabasePropertiesTest {

    private static final String URL = "jdbc:postgresql://127.0.0.1/wewall";

    @Test
    void defaultsAreThese() {
        assertThat(Settings.of(DatabaseProperties.class, Map.of("url", URL, "user", "wewall")))
                .isEqualTo(new DatabaseProperties(
                        URL, "wewall", "", 16, Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(60)));
    }

    @Test
    void everyKeyCounts() {
        assertThat(Settings.of(
                        DatabaseProperties.class,
                        Map.of(
                                "url", URL,
                                "user", "wewall",
                                "password", "secret",
                                "pool-size", 4,
                                "acquire-timeout", "1s",
                                "statement-timeout", "3s",
                                "transaction-timeout", "5s")))
                .isEqualTo(new DatabaseProperties(
                        URL,
                        "wewall",
                        "secret",
                        4,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(5)));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.defaults(DatabaseProperties.class)).isNotNull();
        assertThatThrownBy(() -> Settings.of(DatabaseProperties.class, Map.of("url", "mysql://x", "user", "wewall")))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(DatabaseProperties.class, Map.of("url", URL, "user", "w", "pool-size", 1)))
                .isNotNull();
    }
}
