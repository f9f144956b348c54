package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.OutgoingMail;
import ai.wewall.platform.r2dbc.Transactions;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Mail that waits, in PostgreSQL. Whoever sends one holds its row. */
final class R2dbcOutgoingMail implements OutgoingMail {

    private static final Logger LOG = LoggerFactory.getLogger(R2dbcOutgoingMail.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int LONGEST_WAIT = 6;

    private final DatabaseClient database;
    private final Transactions transactions;

    R2dbcOutgoingMail(DatabaseClient database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Mono<Void> add(Mail mail, Instant now, Instant expires) {
        return database.sql("""
                        insert into identity.outgoing_mail (recipient, subject, body, next_at, expires_at)
                        values (:recipient, :subject, :body, :now, :expires)""")
                .bind("recipient", mail.recipient())
                .bind("subject", mail.subject())
                .bind("body", mail.body())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("expires", expires.atOffset(ZoneOffset.UTC))
                .then();
    }

    @Override
    public Mono<Boolean> sendNext(Instant now, Function<Mail, Mono<Void>> sending) {
        Mono<Boolean> next = forgetExpired(now)
                .then(due(now))
                .flatMap(row -> sending.apply(row.mail())
                        .then(Mono.defer(() -> forget(row)))
                        .onErrorResume(failure -> later(row, now, failure))
                        .thenReturn(true));
        return transactions.inTransaction(next).defaultIfEmpty(false);
    }

    private Mono<Void> forgetExpired(Instant now) {
        return database.sql("delete from identity.outgoing_mail where expires_at < :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then();
    }

    private Mono<Row> due(Instant now) {
        return database.sql("""
                        select id, recipient, subject, body, tries from identity.outgoing_mail where next_at <= :now
                        order by next_at limit 1 for update skip locked""")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(R2dbcOutgoingMail::read)
                .one();
    }

    private static Row read(Readable row) {
        return new Row(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("tries", Integer.class)),
                new Mail(
                        Objects.requireNonNull(row.get("recipient", String.class)),
                        Objects.requireNonNull(row.get("subject", String.class)),
                        Objects.requireNonNull(row.get("body", String.class))));
    }

    private Mono<Void> forget(Row row) {
        return database.sql("delete from identity.outgoing_mail where id = :id")
                .bind("id", row.id())
                .then();
    }

    private Mono<Void> later(Row row, Instant now, Throwable failure) {
        LOG.warn("mail {} was not taken: {}", row.id(), failure.getClass().getSimpleName());
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(row.tries(), LONGEST_WAIT));
        return database.sql("update identity.outgoing_mail set tries = tries + 1, next_at = :next where id = :id")
                .bind("id", row.id())
                .bind("next", now.plus(wait).atOffset(ZoneOffset.UTC))
                .then();
    }

    private record Row(long id, int tries, Mail mail) {}
}
