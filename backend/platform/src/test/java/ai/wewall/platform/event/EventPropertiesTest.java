package ai.wewall.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventPropertiesTest {

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(EventProperties.class))
                .isEqualTo(new EventProperties(
                        Duration.ofSeconds(1),
                        10,
                        Duration.ofMillis(500),
                        Duration.ofMinutes(5),
                        Duration.ofSeconds(30),
                        Duration.ofDays(14)));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(
                EventProperties.class,
                Map.of(
                        "poll", "2s",
                        "attempts", 3,
                        "backoff", "1s",
                        "max-backoff", "1m",
                        "handling-limit", "5s",
                        "retention", "2d"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(EventProperties.class, Map.of("attempts", 0)))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(EventProperties.class, Map.of("poll", "0s")))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(EventProperties.class, Map.of("retention", "1s")))
                .isNotNull();
    }
}
