package ai.wewall.sandbox.telegram.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final Links strict = new Links(false);
    private final Links lenient = new Links(true);

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/miniapp/", "http://127.0.0.1:8080/"})
    void thisMachineIsTakenAsHttpsWhereThatIsLetPass(String url) {
        assertThat(lenient.webApp("Web App URL", url)).isEqualTo(url);
        assertThat(lenient.button("button URL", url)).isEqualTo(url);
        assertThatCode(() -> lenient.webhook(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/miniapp/", "http://127.0.0.1:8080/"})
    void thisMachineIsRefusedElsewhere(String url) {
        assertThatThrownBy(() -> strict.webApp("Web App URL", url))
                .hasMessage("Bad Request: Web App URL '" + url + "' is invalid: Only HTTPS links are allowed");
        assertThatThrownBy(() -> strict.button("button URL", url))
                .hasMessage("Bad Request: button URL '" + url + "' is invalid: Wrong HTTP URL");
        assertThatThrownBy(() -> strict.webhook(url))
                .hasMessage("Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/, Only HTTPS links are allowed",
        "ftp://example.com/, Unsupported URL protocol",
        "https://example/, Wrong HTTP URL",
        "http://localhost.evil.com/, Only HTTPS links are allowed",
    })
    void onlyHttpsIsAMiniApp(String url, String why) {
        assertThatThrownBy(() -> lenient.webApp("Web App URL", url))
                .hasMessage("Bad Request: Web App URL '" + url + "' is invalid: " + why);
    }

    @Test
    void buttonMayLeadToAnySiteAndIntoTelegram() {
        assertThat(strict.button("button URL", "https://example.com/a")).isEqualTo("https://example.com/a");
        assertThat(strict.button("button URL", "tg://resolve?domain=wewall_bot"))
                .startsWith("tg:");
        assertThat(strict.button("button URL", "example.com")).isEqualTo("http://example.com");
    }

    @Test
    void webhookHasFourPorts() {
        assertThatCode(() -> strict.webhook("https://example.com:8443/hook")).doesNotThrowAnyException();
        assertThatThrownBy(() -> strict.webhook("https://example.com:8080/hook"))
                .hasMessage("Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        assertThatThrownBy(() -> strict.webhook("none")).hasMessage("Bad Request: invalid webhook URL specified");
    }
}
