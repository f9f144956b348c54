package ai.wewall.telegram;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bots.
 *
 * @param url where the Bot API is; without a path, as the library knows none
 * @param proxy {@code http://host:port} or {@code socks5://host:port} on the way there, or null
 * @param client the client bot
 * @param staff the bot for those who work here
 * @param polling how updates are fetched
 * @param inbox how updates are handled
 * @param outbox how messages are sent
 * @param throttle how much of one person is answered
 */
@Validated
@ConfigurationProperties("wewall.telegram")
public record TelegramProperties(
        @NotNull @DefaultValue("https://api.telegram.org") URI url,
        @Nullable URI proxy,
        @Valid @DefaultValue Client client,
        @Valid @DefaultValue Staff staff,
        @Valid @DefaultValue Polling polling,
        @Valid @DefaultValue Inbox inbox,
        @Valid @DefaultValue Outbox outbox,
        @Valid @DefaultValue Throttle throttle) {

    @AssertTrue(message = "wewall.telegram.url is http or https with a host and no path")
    boolean isUrlPlain() {
        String path = url.getPath();
        return url.getHost() != null
                && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && (path == null || path.isEmpty() || path.equals("/"));
    }

    @AssertTrue(message = "wewall.telegram.proxy is http://host:port or socks5://host:port")
    boolean isProxyPlain() {
        return proxy == null
                || (proxy.getHost() != null
                        && proxy.getPort() > 0
                        && ("http".equals(proxy.getScheme()) || "socks5".equals(proxy.getScheme())));
    }

    /**
     * The client bot.
     *
     * @param token its secret; blank switches the bot off
     * @param username its name without {@code @}
     * @param webhookSecret what deliveries carry; blank where updates are fetched by long polling
     */
    public record Client(
            @DefaultValue("") String token,
            @DefaultValue("") String username,

            @Pattern(regexp = "[A-Za-z0-9_-]{0,256}") @DefaultValue("")
            String webhookSecret) {

        /** Whether there is a bot at all. */
        public boolean isOn() {
            return !token.isBlank();
        }
    }

    /**
     * The staff bot.
     *
     * @param token its secret; blank switches the bot off
     * @param username its name without {@code @}
     * @param webhookSecret what deliveries carry; blank where updates are fetched by long polling
     * @param group the group in which the staff work, or null
     */
    public record Staff(
            @DefaultValue("") String token,
            @DefaultValue("") String username,

            @Pattern(regexp = "[A-Za-z0-9_-]{0,256}") @DefaultValue("")
            String webhookSecret,

            @Nullable Long group) {}

    /**
     * Long polling.
     *
     * @param hold how long Telegram may hold a request open, whole seconds, shorter than the outbound time limit
     */
    public record Polling(
            @DurationMin(seconds = 1) @DefaultValue("8s") Duration hold) {}

    /**
     * Handling of updates.
     *
     * @param workers updates of different chats that are handled at once in this process
     * @param poll how often a lost wake-up is made good
     * @param attempts tries before an update is parked
     * @param backoff wait after the first failure, doubled with each further one
     * @param maxBackoff longest wait between two tries
     * @param limit how long one try may take
     * @param keep how long the ids of handled updates, and parked updates, are kept
     */
    public record Inbox(
            @Min(1) @Max(64) @DefaultValue("4") int workers,
            @DurationMin(millis = 10) @DefaultValue("1s") Duration poll,
            @Min(1) @DefaultValue("8") int attempts,
            @DurationMin(millis = 1) @DefaultValue("500ms") Duration backoff,
            @DurationMin(millis = 1) @DefaultValue("1m") Duration maxBackoff,
            @DurationMin(millis = 100) @DefaultValue("15s") Duration limit,
            @DurationMin(hours = 24) @DefaultValue("14d") Duration keep) {}

    /**
     * Sending of messages.
     *
     * @param senders messages of different chats that are under way at once in this process
     * @param poll how often a lost wake-up is made good
     * @param perSecond messages a second over all chats and replicas
     * @param chatPerSecond messages a second to one chat
     * @param chatBurst messages to one chat that may go at once after a quiet time
     * @param groupPerSecond messages a second to one group; with its burst at most 20 in any minute
     * @param groupBurst messages to one group that may go at once after a quiet time
     * @param backoff wait after the first failure, doubled with each further one
     * @param maxBackoff longest wait between two attempts
     * @param maxAge how long a message is tried before it is given up
     * @param limit how long one attempt may take
     * @param lease how long a claimed message is left to its sender, longer than {@code limit}
     * @param keepBoards how long the buttons under a list work
     */
    public record Outbox(
            @Min(1) @Max(64) @DefaultValue("8") int senders,
            @DurationMin(millis = 10) @DefaultValue("1s") Duration poll,

            @Positive @DecimalMax("1000") @DefaultValue("30")
            double perSecond,

            @Positive @DecimalMax("30") @DefaultValue("1") double chatPerSecond,
            @Min(1) @Max(100) @DefaultValue("5") int chatBurst,

            @Positive @DecimalMax("30") @DefaultValue("0.25")
            double groupPerSecond,

            @Min(1) @Max(100) @DefaultValue("5") int groupBurst,
            @DurationMin(millis = 1) @DefaultValue("500ms") Duration backoff,
            @DurationMin(millis = 1) @DefaultValue("1m") Duration maxBackoff,
            @DurationMin(seconds = 1) @DefaultValue("24h") Duration maxAge,
            @DurationMin(millis = 100) @DefaultValue("25s") Duration limit,
            @DurationMin(millis = 100) @DefaultValue("30s") Duration lease,
            @DurationMin(hours = 1) @DefaultValue("90d") Duration keepBoards) {

        @AssertTrue(message = "the lease of a message is longer than an attempt")
        boolean isLeaseLongEnough() {
            return lease.compareTo(limit) > 0;
        }
    }

    /**
     * The throttle of one person.
     *
     * @param perSecond updates a second in the long run
     * @param burst updates at once after a quiet time
     */
    public record Throttle(
            @Positive @DefaultValue("2") double perSecond,
            @Min(1) @DefaultValue("30") int burst) {}
}
