package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.adapter.postgres.StoredRow.known;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the reactive driver. */
record R2dbcRow(Readable row) implements StoredRow {

    @Override
    public UUID id(ListingColumn column) {
        return known(row.get(column.ordinal(), UUID.class));
    }

    @Override
    public @Nullable Long whole(ListingColumn column) {
        return row.get(column.ordinal(), Long.class);
    }

    @Override
    public @Nullable Double real(ListingColumn column) {
        return row.get(column.ordinal(), Double.class);
    }

    @Override
    public @Nullable BigDecimal number(ListingColumn column) {
        return row.get(column.ordinal(), BigDecimal.class);
    }

    @Override
    public @Nullable Boolean flag(ListingColumn column) {
        return row.get(column.ordinal(), Boolean.class);
    }

    @Override
    public @Nullable Instant moment(ListingColumn column) {
        OffsetDateTime moment = row.get(column.ordinal(), OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public @Nullable String text(ListingColumn column) {
        return row.get(column.ordinal(), String.class);
    }

    @Override
    public List<String> texts(ListingColumn column) {
        return List.of(known(row.get(column.ordinal(), String[].class)));
    }
}
