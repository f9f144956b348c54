package ai.wewall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentityPropertiesTest {

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(IdentityProperties.class))
                .isEqualTo(new IdentityProperties(Duration.ofDays(30), Duration.ofDays(7), 5));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(
                IdentityProperties.class, Map.of("sign-in-life", "1d", "keep-ended", "2d", "codes-an-hour", "7"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(IdentityProperties.class, Map.of("sign-in-life", "0s")))
                .isNotNull();
    }
}
