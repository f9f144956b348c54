package ai.wewall.chat.adapter.r2dbc;

import static java.util.Objects.requireNonNull;

import ai.wewall.chat.application.Leads;
import ai.wewall.chat.domain.Consent;
import ai.wewall.chat.domain.Contact;
import ai.wewall.chat.domain.Lead;
import ai.wewall.chat.domain.PhoneNumber;
import ai.wewall.model.chat.LeadKind;
import ai.wewall.model.chat.LeadStatus;
import ai.wewall.model.search.SearchCriteria;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Leads in PostgreSQL. */
final class R2dbcLeads implements Leads {

    private static final String ADD_LEAD = """
            insert into chat.lead (id, person_id, kind, status, listing_id, calculation_id, criteria,
                name, phone, email, telegram, times, message)
            values (:id, :person, :kind, :status, :listing, :calculation, :criteria,
                :name, :phone, :email, :telegram, :times, :message)""";

    private static final String ADD_CONSENT = """
            insert into chat.consent (lead_id, text_id, version, sha256, given_at, page, address)
            values (:lead, :text, :version, :sha256, :at, :page, :address)""";

    private static final String ERASE = """
            with erased as (
                update chat.lead set person_id = null, name = null, phone = null, email = null, telegram = null,
                    times = '[]', message = null, criteria = null, erased_at = now()
                where person_id = :person returning id)
            update chat.consent set page = null, address = null where lead_id in (select id from erased)""";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcLeads(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> add(Lead lead) {
        GenericExecuteSpec statement = database.sql(ADD_LEAD)
                .bind("id", lead.id())
                .bind("person", Parameter.fromOrEmpty(lead.personId(), UUID.class))
                .bind("kind", lead.kind().name())
                .bind("status", lead.status().name())
                .bind("listing", Parameter.fromOrEmpty(lead.listingId(), UUID.class))
                .bind("calculation", Parameter.fromOrEmpty(lead.calculationId(), UUID.class))
                .bind("criteria", Parameter.fromOrEmpty(asJson(lead.criteria()), Json.class))
                .bind("times", requireNonNull(asJson(lead.times())))
                .bind("message", text(lead.message()));
        return withContact(statement, lead.contact()).then().then(addConsent(lead));
    }

    private static GenericExecuteSpec withContact(GenericExecuteSpec statement, Contact contact) {
        PhoneNumber phone = contact.phone();
        return statement
                .bind("name", contact.name())
                .bind("phone", text(phone == null ? null : phone.e164()))
                .bind("email", text(contact.email()))
                .bind("telegram", text(contact.telegram()));
    }

    private Mono<Void> addConsent(Lead lead) {
        Consent consent = lead.consent();
        return database.sql(ADD_CONSENT)
                .bind("lead", lead.id())
                .bind("text", consent.textId())
                .bind("version", consent.version())
                .bind("sha256", consent.sha256())
                .bind("at", consent.at().atOffset(ZoneOffset.UTC))
                .bind("page", text(consent.page()))
                .bind("address", text(consent.address()))
                .then();
    }

    @Override
    public Mono<Lead> find(UUID id) {
        return database.sql("select * from chat.lead join chat.consent on lead_id = id where id = :id")
                .bind("id", id)
                .map(this::lead)
                .one();
    }

    @Override
    public Mono<Void> move(UUID guestId, UUID personId) {
        return database.sql("update chat.lead set person_id = :person where person_id = :guest")
                .bind("person", personId)
                .bind("guest", guestId)
                .then();
    }

    @Override
    public Mono<Void> erase(UUID personId) {
        return database.sql(ERASE).bind("person", personId).then();
    }

    private Lead lead(Readable row) {
        return new Lead(
                requireNonNull(row.get("id", UUID.class)),
                row.get("person_id", UUID.class),
                LeadKind.valueOf(requireNonNull(row.get("kind", String.class))),
                LeadStatus.valueOf(requireNonNull(row.get("status", String.class))),
                row.get("listing_id", UUID.class),
                row.get("calculation_id", UUID.class),
                parsed(row.get("criteria", Json.class), SearchCriteria.class),
                contact(row),
                times(row),
                row.get("message", String.class),
                consent(row));
    }

    private static Contact contact(Readable row) {
        String phone = row.get("phone", String.class);
        String name = row.get("name", String.class);
        return new Contact(
                name == null ? "" : name,
                phone == null ? null : new PhoneNumber(phone),
                row.get("email", String.class),
                row.get("telegram", String.class));
    }

    private static Consent consent(Readable row) {
        return new Consent(
                requireNonNull(row.get("text_id", String.class)),
                requireNonNull(row.get("version", Integer.class)),
                requireNonNull(row.get("sha256", String.class)),
                requireNonNull(row.get("given_at", OffsetDateTime.class)).toInstant(),
                row.get("page", String.class),
                row.get("address", String.class));
    }

    private List<String> times(Readable row) {
        String[] times = parsed(row.get("times", Json.class), String[].class);
        return times == null ? List.of() : Arrays.asList(times);
    }

    private <T> @Nullable T parsed(@Nullable Json stored, Class<T> type) {
        return stored == null ? null : json.readValue(stored.asArray(), type);
    }

    private @Nullable Json asJson(@Nullable Object value) {
        return value == null ? null : Json.of(json.writeValueAsBytes(value));
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }
}
