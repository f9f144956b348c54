package ai.wewall.sandbox.telegram;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict the simulated Telegram is.
 *
 * @param lenientLocalhost whether {@code http://localhost} and {@code http://127.0.0.1} are taken as https
 * @param limits how fast bots may send
 * @param answerWithin how long a pressed button waits for its answer
 * @param updatesLive how long an update waits to be fetched
 */
@ConfigurationProperties("sandbox.telegram")
public record TelegramProperties(
        @DefaultValue("true") boolean lenientLocalhost,
        @DefaultValue SendingLimits limits,
        @DefaultValue("15s") Duration answerWithin,
        @DefaultValue("24h") Duration updatesLive) {

    /**
     * Limits of sending.
     *
     * @param perSecond messages a second of one bot over all chats
     * @param chatPerSecond messages a second to one chat
     * @param chatBurst messages at once to a chat that was quiet
     * @param groupPerMinute messages a minute to a group
     */
    public record SendingLimits(
            @DefaultValue("30") int perSecond,
            @DefaultValue("1") int chatPerSecond,
            @DefaultValue("5") int chatBurst,
            @DefaultValue("20") int groupPerMinute) {}
}
