package ai.wewall.calculator.adapter.r2dbc;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Kept calculations in PostgreSQL. */
final class R2dbcSavedCalculations implements SavedCalculations {

    private static final String NEWEST = """
            select %s from calculator.calculation c
            join calculator.calculation_version v on v.calculation_id = c.id and v.version = c.version
            """.formatted(CalculationRows.CALCULATION);

    private static final String SHARED = """
            select %s from calculator.calculation c
            join calculator.calculation_version v on v.calculation_id = c.id and v.version = c.shared_version
            where c.share_token = :token""".formatted(CalculationRows.CALCULATION);

    private final DatabaseClient database;
    private final CalculationRows rows;

    R2dbcSavedCalculations(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.rows = new CalculationRows(json);
    }

    @Override
    public Mono<Void> add(StoredCalculation calculation) {
        return database.sql("""
                        insert into calculator.calculation (id, owner_id, version, created_at)
                        values (:id, :owner, :version, :created)""")
                .bind("id", calculation.id().value())
                .bind("owner", calculation.owner())
                .bind("version", calculation.newest())
                .bind("created", calculation.createdAt().atOffset(ZoneOffset.UTC))
                .then()
                .then(insert(calculation.id(), calculation.version()));
    }

    private Mono<Void> insert(CalculationId id, StoredVersion version) {
        String listing = version.content().listingId();
        return database.sql("""
                        insert into calculator.calculation_version
                            (calculation_id, version, saved_at, listing_id, content, irr_levered_pct, npv)
                        values (:id, :version, :saved, :listing, cast(:content as jsonb), :irr, :npv)""")
                .bind("id", id.value())
                .bind("version", version.number())
                .bind("saved", version.savedAt().atOffset(ZoneOffset.UTC))
                .bind("listing", Parameter.fromOrEmpty(listing == null ? null : UUID.fromString(listing), UUID.class))
                .bind("content", rows.content(version))
                .bind("irr", Parameter.fromOrEmpty(version.irrLeveredPct(), Double.class))
                .bind("npv", Parameter.fromOrEmpty(version.npv(), Double.class))
                .then();
    }

    @Override
    public Mono<StoredCalculation> find(UUID owner, CalculationId id) {
        return ofOwner(NEWEST + "where c.id = :id and c.owner_id = :owner", owner, id);
    }

    @Override
    public Mono<StoredCalculation> findToChange(UUID owner, CalculationId id) {
        // The newest version is read after the lock is there, so that it is the newest one.
        return ofId("select 1 from calculator.calculation where id = :id and owner_id = :owner for update", owner, id)
                .map(row -> id)
                .one()
                .flatMap(locked -> find(owner, locked));
    }

    private Mono<StoredCalculation> ofOwner(String sql, UUID owner, CalculationId id) {
        return ofId(sql, owner, id).map(rows::calculation).one();
    }

    private GenericExecuteSpec ofId(String sql, UUID owner, CalculationId id) {
        return database.sql(sql).bind("owner", owner).bind("id", id.value());
    }

    @Override
    public Mono<Void> addVersion(CalculationId id, StoredVersion version, int kept) {
        Mono<Void> becomesNewest = database.sql("update calculator.calculation set version = :version where id = :id")
                .bind("id", id.value())
                .bind("version", version.number())
                .then();
        return insert(id, version).then(becomesNewest).then(dropBefore(id, version.number() - kept));
    }

    private Mono<Void> dropBefore(CalculationId id, int last) {
        return database.sql("""
                        delete from calculator.calculation_version v using calculator.calculation c
                        where c.id = :id and v.calculation_id = c.id and v.version <= :last
                            and v.version is distinct from c.shared_version""").bind("id", id.value()).bind("last", last).then();
    }

    @Override
    public Mono<Void> share(CalculationId id, @Nullable Sharing sharing) {
        return database.sql(
                        "update calculator.calculation set share_token = :token, shared_version = :version where id = :id")
                .bind("id", id.value())
                .bind("token", Parameter.fromOrEmpty(sharing == null ? null : sharing.token(), String.class))
                .bind("version", Parameter.fromOrEmpty(sharing == null ? null : sharing.version(), Integer.class))
                .then();
    }

    @Override
    public Mono<StoredCalculation> shared(String token) {
        return database.sql(SHARED).bind("token", token).map(rows::calculation).one();
    }

    @Override
    public Flux<StoredVersion> versions(CalculationId id) {
        return database.sql("select " + CalculationRows.VERSION
                        + " from calculator.calculation_version v where v.calculation_id = :id order by v.version desc")
                .bind("id", id.value())
                .map(rows::version)
                .all();
    }

    @Override
    public Flux<StoredCalculation> list(UUID owner, @Nullable UUID listing, @Nullable CalculationId before, int limit) {
        return database.sql(NEWEST + """
                        where c.owner_id = :owner and (:before::uuid is null or c.id < :before)
                            and (:listing::uuid is null or v.listing_id = :listing)
                        order by c.id desc limit :limit""")
                .bind("owner", owner)
                .bind("before", Parameter.fromOrEmpty(before == null ? null : before.value(), UUID.class))
                .bind("listing", Parameter.fromOrEmpty(listing, UUID.class))
                .bind("limit", limit)
                .map(rows::calculation)
                .all();
    }

    @Override
    public Mono<Long> count(UUID owner) {
        Mono<Void> alone = database.sql("select pg_advisory_xact_lock(hashtextextended('calculations ' || :owner, 0))")
                .bind("owner", owner.toString())
                .then();
        return alone.then(database.sql("select count(*) as kept from calculator.calculation where owner_id = :owner")
                .bind("owner", owner)
                .map(row -> row.get("kept", Long.class))
                .one());
    }

    @Override
    public Mono<Boolean> remove(UUID owner, CalculationId id) {
        return ofId("delete from calculator.calculation where id = :id and owner_id = :owner", owner, id)
                .fetch()
                .rowsUpdated()
                .map(removed -> removed > 0);
    }

    @Override
    public Mono<Void> move(UUID from, UUID to) {
        return database.sql("update calculator.calculation set owner_id = :to where owner_id = :from")
                .bind("from", from)
                .bind("to", to)
                .then();
    }

    @Override
    public Mono<Void> forget(UUID owner) {
        return database.sql("delete from calculator.calculation where owner_id = :owner")
                .bind("owner", owner)
                .then();
    }
}
