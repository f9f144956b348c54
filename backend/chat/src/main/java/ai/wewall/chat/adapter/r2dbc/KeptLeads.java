package ai.wewall.chat.adapter.r2dbc;

import static java.util.Objects.requireNonNull;

import ai.wewall.platform.privacy.PersonalData;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** The leads of a person with the consents behind them, for the export. */
final class KeptLeads implements PersonalData {

    private static final String LEADS = """
            select kind, status, listing_id, name, phone, email, telegram, message, created_at, text_id, given_at
            from chat.lead join chat.consent on lead_id = id where person_id = :person order by id""";

    private final DatabaseClient database;

    KeptLeads(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String section() {
        return "leads";
    }

    @Override
    public Flux<?> keptOf(UUID personId) {
        return database.sql(LEADS).bind("person", personId).map(KeptLead::of).all();
    }

    /** A lead as its author may read it. */
    record KeptLead(
            String kind,
            String status,
            @Nullable UUID listingId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String telegram,
            @Nullable String message,
            OffsetDateTime createdAt,
            String consentTextId,
            OffsetDateTime consentGivenAt) {

        private static KeptLead of(Readable row) {
            return new KeptLead(
                    requireNonNull(row.get("kind", String.class)),
                    requireNonNull(row.get("status", String.class)),
                    row.get("listing_id", UUID.class),
                    row.get("name", String.class),
                    row.get("phone", String.class),
                    row.get("email", String.class),
                    row.get("telegram", String.class),
                    row.get("message", String.class),
                    requireNonNull(row.get("created_at", OffsetDateTime.class)),
                    requireNonNull(row.get("text_id", String.class)),
                    requireNonNull(row.get("given_at", OffsetDateTime.class)));
        }
    }
}
