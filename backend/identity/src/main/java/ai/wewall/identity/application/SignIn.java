package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.InitDataCheck;
import ai.wewall.identity.domain.InitDataVerifier;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import ai.wewall.platform.Ids;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Signing in, staying signed in, signing out. */
public final class SignIn {

    private final InitDataVerifier initData;
    private final KnownPeople people;
    private final Persons persons;
    private final RefreshTokens refreshTokens;
    private final OpenSessions sessions;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    /** Over people and tokens. */
    public SignIn(
            InitDataVerifier initData,
            KnownPeople people,
            Persons persons,
            RefreshTokens refreshTokens,
            OpenSessions sessions,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.initData = initData;
        this.people = people;
        this.persons = persons;
        this.refreshTokens = refreshTokens;
        this.sessions = sessions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Signs in by a Mini App's launch data; 401 {@code INIT_DATA_INVALID} or {@code INIT_DATA_EXPIRED}.
     *
     * @param guest who they were until now
     */
    public Mono<SignedIn> byTelegram(String launchData, Optional<PersonId> guest) {
        return switch (initData.verify(launchData, clock.instant())) {
            case InitDataCheck.Invalid ignored -> refused("INIT_DATA_INVALID");
            case InitDataCheck.Expired ignored -> refused("INIT_DATA_EXPIRED");
            case InitDataCheck.Genuine genuine -> sessions.open(people.ofTelegram(genuine.account()), guest);
        };
    }

    /** Makes a guest. */
    public Mono<SignedIn> asGuest(String locale) {
        return sessions.open(Mono.defer(() -> persons.addGuest(new PersonId(ids.next()), locale)), Optional.empty());
    }

    /** Renews tokens; 401 {@code REFRESH_REUSED} where the token was used before, {@code REFRESH_INVALID} else. */
    public Mono<SignedIn> renew(String refreshToken) {
        RefreshToken next = RefreshToken.random();
        return transactions
                .inTransaction(refreshTokens.rotate(new RefreshToken(refreshToken), next, clock.instant()))
                .flatMap(rotation -> switch (rotation) {
                    case Rotation.Reused ignored -> refused("REFRESH_REUSED");
                    case Rotation.Refused ignored -> refused("REFRESH_INVALID");
                    case Rotation.Rotated rotated ->
                        persons.find(rotated.person())
                                .switchIfEmpty(refused("REFRESH_INVALID"))
                                .flatMap(OpenSessions::unblocked)
                                .map(person -> sessions.signedIn(person, next));
                });
    }

    /** The guest whose refresh token this is, without using it up; empty where it is of somebody else, or of nobody. */
    public Mono<PersonId> guestOf(String refreshToken) {
        return Mono.defer(() -> refreshTokens.holder(new RefreshToken(refreshToken), clock.instant()))
                .flatMap(persons::find)
                .filter(Person::guest)
                .map(Person::id);
    }

    /** How long a sign-in holds. */
    public Duration life() {
        return sessions.life();
    }

    /** Forgets sign-ins that ended, in whatever way, before this. */
    public Mono<Long> forgetEnded(Instant before) {
        return refreshTokens.forgetEnded(before);
    }

    /** Signs out: no token of this sign-in works any more. */
    public Mono<Void> end(String refreshToken) {
        return refreshTokens.revokeFamilyOf(new RefreshToken(refreshToken));
    }

    private static <T> Mono<T> refused(String code) {
        return Mono.error(ProblemException.of(401, code));
    }

    /** A person with fresh tokens. */
    public record SignedIn(Person person, String accessToken, Duration life, RefreshToken refreshToken) {

        @Override
        public String toString() {
            return "SignedIn[" + person.id() + "]";
        }
    }
}
