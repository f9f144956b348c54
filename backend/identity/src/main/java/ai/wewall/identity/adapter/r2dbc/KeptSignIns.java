package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.platform.privacy.PersonalData;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** The sign-ins of a person, without their tokens, for the person's export. */
final class KeptSignIns implements PersonalData {

    private final DatabaseClient database;

    KeptSignIns(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "signIns";
    }

    @Override
    public Flux<SignInKept> keptOf(UUID personId) {
        return database.sql("select expires_at, revoked_at from identity.refresh_family where person_id = :id")
                .bind("id", personId)
                .map(row -> new SignInKept(
                        row.get("expires_at", OffsetDateTime.class), row.get("revoked_at", OffsetDateTime.class)))
                .all();
    }

    /** One sign-in. */
    record SignInKept(
            @Nullable OffsetDateTime expiresAt, @Nullable OffsetDateTime endedAt) {}
}
