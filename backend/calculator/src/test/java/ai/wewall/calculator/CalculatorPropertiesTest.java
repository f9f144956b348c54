package ai.wewall.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalculatorPropertiesTest {

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(CalculatorProperties.class))
                .isEqualTo(new CalculatorProperties(0, 10_000, 20_000_000, 2, 100, 500, 50));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(
                CalculatorProperties.class,
                Map.of(
                        "long-run-threads", 3,
                        "waiting-tasks", 7,
                        "held-values", 1_000_001,
                        "file-threads", 5,
                        "waiting-files", 9,
                        "kept-calculations", 11,
                        "kept-versions", 13));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(CalculatorProperties.class, Map.of("kept-versions", 0)))
                .isNotNull();
    }
}
