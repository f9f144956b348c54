package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A base map from elsewhere, and what our pages may load for it. */
class MapPropertiesTest {

    @Test
    void withoutAStyleNothingComesFromElsewhere() {
        MapProperties none = Settings.of(MapProperties.class, Map.of("style-url", "", "origins", ""));

        assertThat(none.styleUrl()).isNull();
        assertThat(none.allowed()).isEmpty();
        assertThat(ContentPolicy.of(none.allowed(), "https://web.telegram.org"))
                .contains("connect-src 'self';", "img-src 'self' data: blob:;")
                .endsWith("frame-ancestors 'self' https://web.telegram.org");
        assertThat(PageSettings.of(null, false).into("<head></head>")).isEqualTo("<head></head>");
    }

    @Test
    void styleFromElsewhereOpensItsOriginAlone() {
        MapProperties map = Settings.of(
                MapProperties.class,
                Map.of(
                        "style-url", "https://maps.example:8443/styles/light.json?key=a&b=c",
                        "origins", "https://tiles.example,https://maps.example:8443"));

        assertThat(map.allowed()).containsExactly("https://maps.example:8443", "https://tiles.example");
        assertThat(ContentPolicy.of(map.allowed(), ""))
                .contains("connect-src 'self' https://maps.example:8443 https://tiles.example;")
                .contains("img-src 'self' data: blob: https://maps.example:8443 https://tiles.example;")
                .contains("script-src 'self';", "worker-src 'self';");
    }

    @Test
    void styleOfOurOwnOpensNothing() {
        assertThat(Settings.of(MapProperties.class, Map.of("style-url", "/styles/light.json"))
                        .allowed())
                .isEmpty();
    }

    @Test
    void pageIsToldOfTheStyleAndOfTheLogIn() {
        assertThat(PageSettings.of("https://maps.example/s.json?a=1&b=\"", true).into("<head><title>W</title></head>"))
                .isEqualTo("<head><title>W</title>"
                        + "<meta name=\"wewall-map-style\" content=\"https://maps.example/s.json?a=1&amp;b=&quot;\">"
                        + "<meta name=\"wewall-telegram-login\" content=\"on\"></head>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://maps.example/s.json",
                "//maps.example/s.json",
                "maps.example",
                "https://a:b@maps.example/",
                "https://maps.example/#x",
                "javascript:alert(1)",
                "https://*.example/s.json",
                "https://maps.example;script-src/x"
            })
    void styleThatMakesNoSenseIsRefused(String url) {
        assertThatThrownBy(() -> Settings.of(MapProperties.class, Map.of("style-url", url)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tiles.example/path", "tiles.example", "*", "https://tiles.example/"})
    void placeThatIsNoOriginIsRefused(String origin) {
        assertThatThrownBy(() -> Settings.of(MapProperties.class, Map.of("origins", origin)))
                .isNotNull();
    }
}
