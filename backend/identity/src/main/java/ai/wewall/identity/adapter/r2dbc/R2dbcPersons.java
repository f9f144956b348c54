package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.Person;
import ai.wewall.identity.PersonId;
import ai.wewall.identity.TelegramAccount;
import ai.wewall.identity.application.Persons;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;

/** People in PostgreSQL. */
final class R2dbcPersons implements Persons {

    private static final String COLUMNS = "id, guest, first_name, last_name, username, telegram_id, locale, blocked";

    private final DatabaseClient database;

    R2dbcPersons(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Person> addGuest(PersonId id, String locale) {
        return database.sql("insert into identity.person (id, guest, locale) values (:id, true, :locale) returning "
                        + COLUMNS)
                .bind("id", id.value())
                .bind("locale", locale)
                .map(R2dbcPersons::read)
                .one();
    }

    @Override
    public Mono<Person> upsert(PersonId idIfNew, TelegramAccount account, String locale) {
        return database.sql("""
                        insert into identity.person as p (id, telegram_id, guest, first_name, last_name, username, locale)
                        values (:id, :telegram, false, :first, :last, :username, :locale)
                        on conflict (telegram_id) do update set first_name = excluded.first_name,
                            last_name = excluded.last_name, username = excluded.username, updated_at = now(),
                            locale = case when p.locale_chosen then p.locale else excluded.locale end
                        returning %s""".formatted(COLUMNS))
                .bind("id", idIfNew.value())
                .bind("telegram", account.id())
                .bind("first", account.firstName())
                .bind("last", text(account.lastName()))
                .bind("username", text(account.username()))
                .bind("locale", locale)
                .map(R2dbcPersons::read)
                .one();
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }

    @Override
    public Mono<Person> find(PersonId id) {
        return database.sql("select " + COLUMNS + " from identity.person where id = :id")
                .bind("id", id.value())
                .map(R2dbcPersons::read)
                .one();
    }

    @Override
    public Mono<Person> upsertEmail(PersonId idIfNew, String email, String locale) {
        return database.sql("""
                        insert into identity.person (id, email, guest, locale) values (:id, :email, false, :locale)
                        on conflict (email) do update set updated_at = now() returning %s""".formatted(COLUMNS))
                .bind("id", idIfNew.value())
                .bind("email", email)
                .bind("locale", locale)
                .map(R2dbcPersons::read)
                .one();
    }

    @Override
    public Mono<String> emailOf(PersonId id) {
        return database.sql("select email from identity.person where id = :id and email is not null")
                .bind("id", id.value())
                .map(row -> Objects.requireNonNull(row.get("email", String.class)))
                .one();
    }

    @Override
    public Mono<Void> giveEmail(PersonId id, String email) {
        return database.sql("update identity.person set email = :email where id = :id")
                .bind("id", id.value())
                .bind("email", email)
                .then();
    }

    @Override
    public Mono<Boolean> remove(PersonId id) {
        return database.sql("""
                        with gone as (delete from identity.person where id = :id returning email),
                        codes as (delete from identity.email_code where email in (select email from gone)),
                        sent as (delete from identity.email_code_sent where email in (select email from gone)),
                        mail as (delete from identity.outgoing_mail where recipient in (select email from gone))
                        select count(*) as found from gone""")
                .bind("id", id.value())
                .map(row -> Objects.requireNonNull(row.get("found", Long.class)) == 1)
                .one();
    }

    @Override
    public Mono<Void> chooseLocale(PersonId id, String locale) {
        return database.sql("update identity.person set locale = :locale, locale_chosen = true where id = :id")
                .bind("id", id.value())
                .bind("locale", locale)
                .then();
    }

    private static Person read(Readable row) {
        return new Person(
                new PersonId(Objects.requireNonNull(row.get("id", UUID.class))),
                Boolean.TRUE.equals(row.get("guest", Boolean.class)),
                row.get("first_name", String.class),
                row.get("last_name", String.class),
                row.get("username", String.class),
                row.get("telegram_id", Long.class),
                Objects.requireNonNull(row.get("locale", String.class)),
                Boolean.TRUE.equals(row.get("blocked", Boolean.class)));
    }
}
