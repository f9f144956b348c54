package ai.wewall.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.twin.Settings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramPropertiesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void defaultsAreThoseOfTelegram() {
        TelegramProperties settings = Settings.of("wewall.telegram.client.token", "");

        assertThat(settings.url()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(settings.client()).isEqualTo(new TelegramProperties.Client("", "", ""));
        assertThat(settings.client().isOn()).isFalse();
        assertThat(settings.proxy()).isNull();
        assertThat(settings.polling().hold()).isEqualTo(Duration.ofSeconds(8));
        assertThat(settings.throttle()).isEqualTo(new TelegramProperties.Throttle(2, 30));
        assertThat(VALIDATOR.validate(settings)).isEmpty();
    }

    @Test
    void defaultsOfInboxAndOutboxSuitTelegramsLimits() {
        TelegramProperties settings = Settings.of();

        assertThat(settings.inbox())
                .isEqualTo(new TelegramProperties.Inbox(
                        4,
                        Duration.ofSeconds(1),
                        8,
                        Duration.ofMillis(500),
                        Duration.ofMinutes(1),
                        Duration.ofSeconds(15),
                        Duration.ofDays(14)));
        assertThat(settings.outbox())
                .isEqualTo(new TelegramProperties.Outbox(
                        8,
                        Duration.ofSeconds(1),
                        30,
                        1,
                        5,
                        0.25,
                        5,
                        Duration.ofMillis(500),
                        Duration.ofMinutes(1),
                        Duration.ofHours(24),
                        Duration.ofSeconds(25),
                        Duration.ofSeconds(30),
                        Duration.ofDays(90)));
    }

    @ParameterizedTest
    @CsvSource({
        "url,http://localhost:8090",
        "url,https://telegram.example/",
        "proxy,socks5://10.0.0.1:1080",
        "proxy,http://proxy.example:3128",
        "client.username,wewall_bot",
        "client.webhook-secret,Abc-_123",
        "polling.hold,20s",
        "inbox.workers,16",
        "inbox.attempts,3",
        "inbox.keep,30d",
        "outbox.senders,16",
        "outbox.per-second,500",
        "outbox.chat-per-second,0.5",
        "outbox.chat-burst,3",
        "outbox.max-age,1h",
        "throttle.per-second,10",
        "throttle.burst,5"
    })
    void settingIsAccepted(String key, String value) {
        assertThat(VALIDATOR.validate(Settings.of("wewall.telegram." + key, value)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "url,https://telegram.example/api",
        "url,ftp://telegram.example",
        "url,telegram",
        "proxy,socks5://10.0.0.1",
        "proxy,https://10.0.0.1:1",
        "client.webhook-secret,пароль",
        "polling.hold,0s",
        "inbox.workers,0",
        "inbox.attempts,0",
        "inbox.keep,1h",
        "outbox.senders,65",
        "outbox.per-second,0",
        "outbox.chat-per-second,-1",
        "outbox.chat-burst,0",
        "outbox.lease,25s",
        "throttle.burst,0"
    })
    void settingIsRefused(String key, String value) {
        assertThat(VALIDATOR.validate(Settings.of("wewall.telegram." + key, value)))
                .isNotEmpty();
    }
}
