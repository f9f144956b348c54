package ai.wewall.identity.application;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.SignIn.SignedIn;
import ai.wewall.platform.Ids;
import ai.wewall.platform.Randomness;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Macs;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Signing in by a code that is sent by mail. What it answers tells nobody whether an address is known. */
public final class EmailSignIns {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int CODES = 1_000_000;

    private final EmailCodes codes;
    private final OutgoingMail mail;
    private final CodeMails mails;
    private final Persons persons;
    private final OpenSessions sessions;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;
    private final byte[] key;
    private final int anHour;

    /**
     * Over codes and people.
     *
     * @param key under which codes are kept
     * @param anHour how many codes an address may be sent in an hour
     */
    public EmailSignIns(
            EmailCodes codes,
            OutgoingMail mail,
            CodeMails mails,
            Persons persons,
            OpenSessions sessions,
            Transactions transactions,
            Ids ids,
            Clock clock,
            byte[] key,
            int anHour) {
        this.codes = codes;
        this.mail = mail;
        this.mails = mails;
        this.persons = persons;
        this.sessions = sessions;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.key = key.clone();
        this.anHour = anHour;
    }

    /** Sends a code; 429 {@code TOO_MANY_REQUESTS} where the address was sent too many of late. */
    public Mono<Void> send(String address, String locale) {
        return Mono.defer(() -> {
            String email = plain(address);
            Instant now = clock.instant();
            Mono<Void> sending = codes.sentSince(email, now.minus(WINDOW))
                    .filter(sent -> sent < anHour)
                    .switchIfEmpty(Mono.error(
                            () -> ProblemException.retryable(429, "TOO_MANY_REQUESTS", Duration.ofMinutes(10))))
                    .flatMap(sent -> sendNow(email, locale, now));
            return transactions.inTransaction(sending);
        });
    }

    private Mono<Void> sendNow(String email, String locale, Instant now) {
        String code = "%06d".formatted(Math.floorMod(Randomness.bits(), CODES));
        return codes.put(email, hash(email, code), TRIES, now, now.plus(LIFE))
                .then(mail.add(mails.code(email, code, locale), now, now.plus(LIFE)));
    }

    /**
     * Signs in by a code; 401 {@code CODE_INVALID} where it is not the right one, too old, used, or guessed too often.
     *
     * @param guest who they were until now
     */
    public Mono<SignedIn> verify(String address, String code, Optional<PersonId> guest, String locale) {
        return Mono.defer(() -> {
            String email = plain(address);
            byte[] said = hash(email, code);
            return codes.tried(email, clock.instant())
                    .filter(kept -> MessageDigest.isEqual(kept, said))
                    .switchIfEmpty(Mono.error(EmailSignIns::invalid))
                    .flatMap(right -> sessions.open(account(email, right, locale), guest));
        });
    }

    private Mono<Person> account(String email, byte[] hash, String locale) {
        return codes.spend(email, hash)
                .filter(spent -> spent)
                .switchIfEmpty(Mono.error(EmailSignIns::invalid))
                .flatMap(spent -> persons.upsertEmail(new PersonId(ids.next()), email, locale));
    }

    private byte[] hash(String email, String code) {
        return Macs.sha256(key, email + " " + code);
    }

    private static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static ProblemException invalid() {
        return ProblemException.of(401, "CODE_INVALID");
    }

    /** Forgets codes that nobody will use. */
    public Mono<Long> forgetOld() {
        return Mono.defer(() -> codes.forget(clock.instant().minus(WINDOW)));
    }
}
