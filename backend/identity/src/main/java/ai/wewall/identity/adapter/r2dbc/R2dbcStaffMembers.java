package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.StaffMember;
import ai.wewall.identity.application.StaffMembers;
import io.r2dbc.spi.Readable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Staff in PostgreSQL. */
final class R2dbcStaffMembers implements StaffMembers {

    private final DatabaseClient database;

    R2dbcStaffMembers(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<StaffMember> find(String email) {
        return by("email", email);
    }

    @Override
    public Mono<StaffMember> ofTelegram(long telegramId) {
        return by("telegram_id", telegramId);
    }

    private Mono<StaffMember> by(String column, Object value) {
        return database.sql("select id, email, name, roles from identity.staff where " + column + " = :value")
                .bind("value", value)
                .map(R2dbcStaffMembers::read)
                .one();
    }

    private static StaffMember read(Readable row) {
        return new StaffMember(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("email", String.class)),
                Objects.requireNonNull(row.get("name", String.class)),
                Set.of(Objects.requireNonNull(row.get("roles", String[].class))));
    }
}
