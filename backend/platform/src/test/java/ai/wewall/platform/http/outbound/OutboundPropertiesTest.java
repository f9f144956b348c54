package ai.wewall.platform.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboundPropertiesTest {

    private static final Map<String, Object> LIMITS = Map.of(
            "time-limit", "1s",
            "attempts", 5,
            "backoff", "2s",
            "max-backoff", "3s",
            "concurrent", 7,
            "failure-rate-pct", 20,
            "window", 30,
            "minimum-calls", 4,
            "open-for", "8s",
            "trial-calls", 9);

    private static final ServiceLimits DEFAULTS = new ServiceLimits(
            Duration.ofSeconds(10),
            3,
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            64,
            50,
            50,
            10,
            Duration.ofSeconds(10),
            3);

    private static final ServiceLimits SET = new ServiceLimits(
            Duration.ofSeconds(1),
            5,
            Duration.ofSeconds(2),
            Duration.ofSeconds(3),
            7,
            20,
            30,
            4,
            Duration.ofSeconds(8),
            9);

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(OutboundProperties.class)).isEqualTo(new OutboundProperties(DEFAULTS, Map.of()));
    }

    @Test
    void everyKeyOfTheDefaultsCounts() {
        assertThat(bound("defaults.").of("anything")).isEqualTo(SET);
    }

    @Test
    void everyKeyOfAServiceCounts() {
        assertThat(bound("services.telegram.").of("telegram")).isEqualTo(SET);
        assertThat(bound("services.telegram.").of("amocrm")).isEqualTo(DEFAULTS);
    }

    @Test
    void serviceDiffersInWhatItNamesOnly() {
        ServiceLimits limits = Settings.of(
                        OutboundProperties.class,
                        Map.of("services.telegram.time-limit", "60s", "defaults.concurrent", 5))
                .of("telegram");

        assertThat(limits.timeLimit()).isEqualTo(Duration.ofSeconds(60));
        assertThat(limits.concurrent()).isEqualTo(5);
        assertThat(limits.attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"time-limit, 0s", "attempts, 0", "attempts, 11", "concurrent, 0", "failure-rate-pct, 101", "window, 0"})
    void settingsThatMakeNoSenseAreRefused(String key, String value) {
        assertThatThrownBy(() -> Settings.of(OutboundProperties.class, Map.of("defaults." + key, value)))
                .isNotNull();
        assertThatThrownBy(() -> Settings.of(OutboundProperties.class, Map.of("services.telegram." + key, value)))
                .isNotNull();
    }

    private static OutboundProperties bound(String prefix) {
        Map<String, Object> settings = new HashMap<>();
        LIMITS.forEach((key, value) -> settings.put(prefix + key, value));
        return Settings.of(OutboundProperties.class, settings);
    }
}
