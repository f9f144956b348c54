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
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Signing in, staying signed in, signing out. */
public final class SignIn {

    private final InitDataVerifier initData;
    private final KnownPeople people;
    private final Persons persons;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final Duration life;

    /**
     * Over people and tokens.
     *
     * @param life how long a sign-in holds, however often its tokens are renewed
     */
    public SignIn(
            InitDataVerifier initData,
            KnownPeople people,
            Persons persons,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            Transactions transactions,
            Ids ids,
            Clock clock,
            Duration life) {
        this.initData = initData;
        this.people = people;
        this.persons = persons;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.life = life;
    }

    /** Signs in by a Mini App's launch data; 401 {@code INIT_DATA_INVALID} or {@code INIT_DATA_EXPIRED}. */
    public Mono<SignedIn> byTelegram(String launchData) {
        return switch (initData.verify(launchData, clock.instant())) {
            case InitDataCheck.Invalid ignored -> refused("INIT_DATA_INVALID");
            case InitDataCheck.Expired ignored -> refused("INIT_DATA_EXPIRED");
            case InitDataCheck.Genuine genuine ->
                transactions.inTransaction(people.ofTelegram(genuine.account()).flatMap(this::begin));
        };
    }

    /** Makes a guest. */
    public Mono<SignedIn> asGuest(String locale) {
        return transactions.inTransaction(Mono.defer(() -> persons.addGuest(new PersonId(ids.next()), locale))
                .flatMap(this::begin));
    }

    private Mono<SignedIn> begin(Person person) {
        RefreshToken token = RefreshToken.random();
        return unblocked(person)
                .flatMap(served -> refreshTokens
                        .begin(ids.next(), served.id(), token, clock.instant().plus(life))
                        .thenReturn(signedIn(served, token)));
    }

    private static Mono<Person> unblocked(Person person) {
        return person.blocked() ? Mono.error(ProblemException.of(403, "FORBIDDEN")) : Mono.just(person);
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
                                .flatMap(SignIn::unblocked)
                                .map(person -> signedIn(person, next));
                });
    }

    /** How long a sign-in holds. */
    public Duration life() {
        return life;
    }

    /** Forgets sign-ins that ended, in whatever way, before this. */
    public Mono<Long> forgetEnded(Instant before) {
        return refreshTokens.forgetEnded(before);
    }

    /** Signs out: no token of this sign-in works any more. */
    public Mono<Void> end(String refreshToken) {
        return refreshTokens.revokeFamilyOf(new RefreshToken(refreshToken));
    }

    private SignedIn signedIn(Person person, RefreshToken token) {
        Caller caller = new Caller(person.id().value(), person.guest(), Set.of());
        return new SignedIn(person, accessTokens.issue(caller), accessTokens.life(), token);
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
