package ai.wewall.platform.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.wewall.platform.http.AnsweredException;
import ai.wewall.platform.http.OutboundPolicy;
import ai.wewall.platform.testing.TurnableClock;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

class ResilientPolicyTest {

    private static final ServiceLimits LIMITS = new ServiceLimits(
            Duration.ofSeconds(30),
            3,
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            2,
            50,
            10,
            4,
            Duration.ofSeconds(30),
            2);

    @RegisterExtension
    final FlakyService service = new FlakyService();

    private final TurnableClock clock = new TurnableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final OutboundPolicy policy = policy(LIMITS);

    @Test
    void repeatableCallIsTriedUntilItSucceeds() {
        service.answers(500, 500, 200);

        assertThat(policy.repeatable("read", service.call()).block()).isEqualTo("answer");
        assertThat(service.calls).hasValue(3);
    }

    @Test
    void repeatableCallIsGivenUpAfterItsAttempts() {
        service.answers(500);

        assertThatThrownBy(() -> policy.repeatable("read", service.call()).block())
                .hasMessage("the service is broken");
        assertThat(service.calls).hasValue(3);
    }

    @Test
    void otherCallIsMadeOnce() {
        service.answers(500, 200);

        assertThatThrownBy(() -> policy.once("write", service.call()).block()).hasMessage("the service is broken");
        assertThat(service.calls).hasValue(1);
    }

    @Test
    void refusalIsNotRepeated() {
        service.answers(400, 200);

        assertThatThrownBy(() -> policy.repeatable("read", service.call()).block())
                .isInstanceOf(AnsweredException.class)
                .extracting(refused -> ((AnsweredException) refused).status())
                .isEqualTo(400);
        assertThat(service.calls).hasValue(1);
    }

    @Test
    void refusalsDoNotOpenTheBreaker() {
        service.answers(404);

        fail(20);

        assertThat(service.calls).hasValue(20);
    }

    @Test
    void failingServiceIsLeftAlone() {
        service.answers(500);

        fail(20);

        assertThat(service.calls).hasValue(4);
        assertThatThrownBy(() -> policy.once("write", service.call()).block())
                .isInstanceOf(CallNotPermittedException.class);
    }

    @Test
    void serviceThatIsBackIsUsedAgain() {
        service.answers(500);
        fail(4);
        service.answers(200);

        assertThatThrownBy(() -> policy.once("write", service.call()).block())
                .isInstanceOf(CallNotPermittedException.class);
        clock.turn(LIMITS.openFor().plusMillis(1));

        IntStream.range(0, 5)
                .forEach(i ->
                        assertThat(policy.once("write", service.call()).block()).isEqualTo("answer"));
    }

    @Test
    void serviceThatFailsItsTrialIsLeftAloneAgain() {
        service.answers(500);
        fail(4);
        clock.turn(LIMITS.openFor().plusMillis(1));

        fail(5);

        assertThat(service.calls).hasValue(4 + LIMITS.trialCalls());
    }

    @Test
    void slowAnswerIsNotWaitedFor() {
        policy.once("read", service.call()).block();
        service.answers(FlakyService.NONE);
        OutboundPolicy hasty = policy(limits(Duration.ofSeconds(1), 3, 2));

        assertThatThrownBy(() -> hasty.repeatable("read", service.call()).block())
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(service.calls).hasValue(3);
    }

    @Test
    void callBeyondTheBulkheadIsRefusedAtOnce() {
        service.answers(FlakyService.NONE);
        hang();
        hang();

        assertThatThrownBy(() -> policy.repeatable("read", service.call()).block(Duration.ofSeconds(10)))
                .isInstanceOf(BulkheadFullException.class);
        assertThat(service.calls).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void cancelledCallGivesItsPlaceBack() {
        service.answers(FlakyService.NONE);
        hang().dispose();
        hang().dispose();
        service.answers(200);

        assertThat(policy.once("write", service.call()).block()).isEqualTo("answer");
    }

    @Test
    void callThatWaitsToBeRepeatedHoldsNoPlace() {
        service.answers(500, 500, 500, 500, 200);
        OutboundPolicy patient = policy(limits(LIMITS.timeLimit(), 6, 1));

        assertThat(patient.repeatable("read", service.call()).block()).isEqualTo("answer");
        assertThat(service.calls).hasValue(5);
    }

    @Test
    void callsAreTimedByServiceOperationAndOutcome() {
        service.answers(200, 404, 500);
        policy.once("read", service.call()).block();
        fail(2);

        assertThat(timed("read", "success")).isEqualTo(1);
        assertThat(timed("write", "refused")).isEqualTo(1);
        assertThat(timed("write", "failure")).isEqualTo(1);
    }

    @Test
    void stateOfTheBreakerIsAMetric() {
        service.answers(500);
        fail(4);

        assertThat(meters.get("resilience4j.circuitbreaker.state")
                        .tags("name", "flaky", "state", "open")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void waitsAreRandomPartsOfADoublingOne() {
        var waits = ResilientPolicies.fullJitter(Duration.ofMillis(100), Duration.ofMillis(1_000));

        assertThat(IntStream.range(0, 1_000).mapToLong(i -> waits.apply(1)))
                .allMatch(wait -> wait >= 0 && wait <= 100)
                .anyMatch(wait -> wait < 20)
                .anyMatch(wait -> wait > 80);
        assertThat(IntStream.range(0, 1_000).mapToLong(i -> waits.apply(3)))
                .allMatch(wait -> wait <= 400)
                .anyMatch(wait -> wait > 300);
        assertThat(IntStream.range(0, 1_000).mapToLong(i -> waits.apply(60))).allMatch(wait -> wait <= 1_000);
    }

    private OutboundPolicy policy(ServiceLimits limits) {
        return new ResilientPolicies(new OutboundProperties(limits, Map.of()), meters, clock).of("flaky");
    }

    private static ServiceLimits limits(Duration timeLimit, int attempts, int concurrent) {
        return new ServiceLimits(
                timeLimit,
                attempts,
                LIMITS.backoff(),
                LIMITS.maxBackoff(),
                concurrent,
                100,
                10,
                10,
                LIMITS.openFor(),
                2);
    }

    private void fail(int calls) {
        IntStream.range(0, calls)
                .forEach(i -> policy.once("write", service.call())
                        .onErrorResume(failed -> Mono.empty())
                        .block());
    }

    /** A call that has reached the service and gets no answer. */
    private Disposable hang() {
        int before = service.calls.get();
        Disposable call = policy.once("write", service.call()).subscribe();
        await().until(() -> service.calls.get() > before);
        return call;
    }

    private long timed(String operation, String outcome) {
        return meters.get("wewall.outbound")
                .tags("service", "flaky", "operation", operation, "outcome", outcome)
                .timer()
                .count();
    }
}
