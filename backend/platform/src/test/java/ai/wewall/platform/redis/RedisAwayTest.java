package ai.wewall.platform.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.testing.RunningModule;
import ai.wewall.platform.testing.TcpProxy;
import ai.wewall.sandbox.embedded.SharedServers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.redis.core.ReactiveStringRedisTemplate;

class RedisAwayTest {

    /** Ten times the limit of a command, for a crowded machine, and far below what the client waits by itself: a minute. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @RegisterExtension
    static final TcpProxy WAY = TcpProxy.to("127.0.0.1", SharedServers.redis().port());

    @RegisterExtension
    static final RunningModule APP = RunningModule.of()
            .with("spring.data.redis.url", "redis://127.0.0.1:" + WAY.port())
            .with("spring.data.redis.timeout", "500ms")
            .with("spring.data.redis.connect-timeout", "500ms");

    @RegisterExtension
    static final RunningModule WITHOUT = RunningModule.of()
            .with("spring.data.redis.url", "redis://127.0.0.1:1")
            .with("spring.data.redis.connect-timeout", "500ms");

    @AfterEach
    void open() {
        WAY.open();
        await().ignoreExceptions().until(() -> echoed(APP).equals("kept"));
    }

    @Test
    void everythingStartsWithoutRedis() {
        WITHOUT.client().get().uri("/actuator/health").exchange().expectStatus().isOk();

        assertThatThrownBy(() -> echoed(WITHOUT)).isNotNull();
    }

    @Test
    void commandFailsAtOnceWhileRedisIsAway() {
        echoed(APP);
        WAY.close();
        await().untilAsserted(() -> assertThatThrownBy(() -> echoed(APP)).isNotNull());

        Instant begun = Instant.now();
        assertThatThrownBy(() -> echoed(APP)).isNotNull();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    }

    @Test
    void silentRedisIsNotWaitedFor() {
        echoed(APP);
        WAY.silence();

        Instant begun = Instant.now();
        assertThatThrownBy(() -> echoed(APP)).isNotNull();
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    }

    private static String echoed(RunningModule app) {
        var values = app.bean(ReactiveStringRedisTemplate.class).opsForValue();
        return values.set("probe", "kept").then(values.get("probe")).block(Duration.ofSeconds(30));
    }
}
