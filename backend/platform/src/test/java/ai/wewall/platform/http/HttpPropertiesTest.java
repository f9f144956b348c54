package ai.wewall.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class HttpPropertiesTest {

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(HttpProperties.class))
                .isEqualTo(new HttpProperties(
                        DataSize.ofMegabytes(1),
                        DataSize.ofMegabytes(2),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(20),
                        "",
                        Map.of()));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(
                HttpProperties.class,
                Map.of(
                        "body-limit", "2MB",
                        "calculation-body-limit", "3MB",
                        "read-timeout", "1s",
                        "answer-limit", "2s",
                        "frame-ancestors", "https://web.telegram.org",
                        "limits.api", 10));
    }

    @Test
    void zoneWithoutASettingHasTheLimitOfALocalRun() {
        HttpProperties properties = Settings.of(HttpProperties.class, Map.of("limits.sign-in", 5));

        assertThat(properties.limitOf("sign-in")).isEqualTo(5);
        assertThat(properties.limitOf("api")).isEqualTo(2_000);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(HttpProperties.class, Map.of("read-timeout", "0s")))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(HttpProperties.class, Map.of("body-limit", "much")))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(HttpProperties.class, Map.of("limits.api", 0)))
                .isNotNull();
    }
}
