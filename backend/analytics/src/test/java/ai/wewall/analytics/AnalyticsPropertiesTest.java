package ai.wewall.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalyticsPropertiesTest {

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(AnalyticsProperties.class)).isEqualTo(new AnalyticsProperties(2, 100));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(AnalyticsProperties.class, Map.of("page-threads", 3, "waiting-pages", 7));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(AnalyticsProperties.class, Map.of("page-threads", 0)))
                .isNotNull();
    }
}
