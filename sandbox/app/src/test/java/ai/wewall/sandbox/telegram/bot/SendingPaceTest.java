package ai.wewall.sandbox.telegram.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.TelegramProperties.SendingLimits;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SendingPaceTest {

    private static final long GROUP = -1_001_000L;

    private final AtomicLong now = new AtomicLong();
    private final SendingPace pace = new SendingPace(new SendingLimits(30, 1, 5, 20), now::get);

    @Test
    void quietChatTakesFiveAtOnceAndThenOneASecond() {
        send(7, 5);

        assertThat(retryAfter(7, 1)).isEqualTo(1);
        wait(Duration.ofSeconds(1));
        assertThat(retryAfter(7, 1)).isZero();
        assertThat(retryAfter(7, 1)).isEqualTo(1);
    }

    @Test
    void allChatsTogetherTakeThirtyASecond() {
        for (int chat = 1; chat <= 30; chat++) {
            send(chat, 1);
        }

        assertThat(retryAfter(31, 1)).isEqualTo(1);
        wait(Duration.ofSeconds(1));
        assertThat(retryAfter(31, 1)).isZero();
    }

    @Test
    void groupTakesTwentyAMinute() {
        send(GROUP, 20);

        assertThat(retryAfter(GROUP, 1)).isEqualTo(3);
        wait(Duration.ofSeconds(3));
        assertThat(retryAfter(GROUP, 1)).isZero();
    }

    @Test
    void albumCountsAsManyMessages() {
        send(7, 4);

        assertThat(retryAfter(7, 3)).isEqualTo(2);
    }

    @Test
    void refusedMessageTakesNoRoom() {
        send(7, 5);
        retryAfter(7, 1);
        wait(Duration.ofSeconds(1));

        assertThat(retryAfter(7, 1)).isZero();
    }

    @Test
    void limitsCanBeMultiplied() {
        pace.multiply(50);
        send(7, 250);

        assertThat(retryAfter(7, 1)).isEqualTo(1);
    }

    private void wait(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private void send(long chat, int messages) {
        assertThat(retryAfter(chat, messages)).isZero();
    }

    private int retryAfter(long chat, int messages) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> pace.take(BotName.CLIENT, chat, messages));
        return refusal == null ? 0 : refusal.retryAfter();
    }
}
