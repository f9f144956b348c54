package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import ai.wewall.identity.application.LoginOutcome.Done;
import ai.wewall.identity.application.LoginOutcome.Refused;
import ai.wewall.identity.application.LoginOutcome.Why;
import ai.wewall.identity.domain.LoginTry;
import ai.wewall.identity.domain.OwnPath;
import ai.wewall.platform.problem.ProblemException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Log in with Telegram for a browser: there by a redirect, and back by another. */
public final class TelegramLogin {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramLogin.class);
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String DENIED = "access_denied";

    private final TelegramIssuer issuer;
    private final KnownPeople people;
    private final OpenSessions sessions;
    private final Clock clock;

    /** Over the issuer and all people. */
    public TelegramLogin(TelegramIssuer issuer, KnownPeople people, OpenSessions sessions, Clock clock) {
        this.issuer = issuer;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A log-in that has begun, and where to send the browser. */
    public record Begun(LoginTry attempt, URI authorization) {}

    /** What the browser brought back; blank where it is missing. */
    public record Answer(String state, String code, String error) {}

    /** Begins a log-in; empty where the issuer cannot be asked. */
    public Mono<Begun> begin(OwnPath page) {
        return Mono.defer(() -> {
            if (!issuer.isConfigured()) {
                return Mono.empty();
            }
            LoginTry attempt = LoginTry.random(page, clock.instant().plus(LIFE));
            return issuer.authorization(attempt)
                    .map(authorization -> new Begun(attempt, authorization))
                    .onErrorResume(away -> {
                        LOG.warn("the issuer of Log in with Telegram is away: {}", away.toString());
                        return Mono.empty();
                    });
        });
    }

    /**
     * Ends a log-in.
     *
     * @param attempt what this browser began
     * @param guest who they were until now
     * @param languageCode what the browser speaks
     */
    public Mono<LoginOutcome> end(
            Answer answer, Optional<LoginTry> attempt, Optional<PersonId> guest, String languageCode) {
        return Mono.defer(() -> attempt.filter(begun -> begun.isAnsweredBy(answer.state(), clock.instant()))
                .map(begun -> answered(answer, begun, guest, languageCode))
                .orElseGet(() -> refused(Why.EXPIRED)));
    }

    private Mono<LoginOutcome> answered(
            Answer answer, LoginTry attempt, Optional<PersonId> guest, String languageCode) {
        if (!answer.error().isBlank() || answer.code().isBlank()) {
            return refused(DENIED.equals(answer.error()) ? Why.CANCELLED : Why.FAILED);
        }
        Mono<LoginOutcome> vouched = issuer.account(answer.code(), attempt, languageCode)
                .onErrorMap(IssuerAway::new)
                .flatMap(account -> signedIn(account, attempt, guest))
                .switchIfEmpty(refused(Why.FAILED));
        return vouched.onErrorResume(IssuerAway.class, away -> {
            LOG.warn("the issuer of Log in with Telegram does not answer: {}", String.valueOf(away.getCause()));
            return refused(Why.UNAVAILABLE);
        });
    }

    private Mono<LoginOutcome> signedIn(TelegramAccount account, LoginTry attempt, Optional<PersonId> guest) {
        return sessions.open(people.ofTelegram(account), guest)
                .<LoginOutcome>map(signedIn -> new Done(signedIn, attempt.page()))
                .onErrorResume(
                        ProblemException.class,
                        problem -> problem.status() == 403 ? refused(Why.BLOCKED) : Mono.error(problem));
    }

    private static Mono<LoginOutcome> refused(Why why) {
        return Mono.just(new Refused(why));
    }

    /** Tells failures of the issuer from our own. */
    private static final class IssuerAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private IssuerAway(Throwable cause) {
            super(null, cause, false, false);
        }
    }
}
