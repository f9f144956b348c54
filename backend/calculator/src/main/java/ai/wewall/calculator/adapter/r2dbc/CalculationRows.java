package ai.wewall.calculator.adapter.r2dbc;

import ai.wewall.calculator.CalculationId;
import ai.wewall.calculator.domain.saved.Sharing;
import ai.wewall.calculator.domain.saved.StoredCalculation;
import ai.wewall.calculator.domain.saved.StoredVersion;
import ai.wewall.model.calculation.SavedCalculationRequest;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as calculations and versions. */
final class CalculationRows {

    /** Columns of a version, for {@code v}. */
    static final String VERSION =
            "v.version as number, v.saved_at, v.content::text as content, v.irr_levered_pct, v.npv";

    /** Columns of a calculation, for {@code c}, with a version. */
    static final String CALCULATION =
            "c.id, c.owner_id, c.version as newest, c.created_at, c.share_token, c.shared_version, " + VERSION;

    private final JsonMapper json;

    CalculationRows(JsonMapper json) {
        this.json = json;
    }

    StoredCalculation calculation(Readable row) {
        return new StoredCalculation(
                new CalculationId(required(row, "id", UUID.class)),
                required(row, "owner_id", UUID.class),
                required(row, "newest", Integer.class),
                instant(row, "created_at"),
                sharing(row),
                version(row));
    }

    private static @Nullable Sharing sharing(Readable row) {
        String token = row.get("share_token", String.class);
        return token == null ? null : new Sharing(token, required(row, "shared_version", Integer.class));
    }

    StoredVersion version(Readable row) {
        return new StoredVersion(
                required(row, "number", Integer.class),
                instant(row, "saved_at"),
                json.readValue(required(row, "content", String.class), SavedCalculationRequest.class),
                row.get("irr_levered_pct", Double.class),
                row.get("npv", Double.class));
    }

    String content(StoredVersion version) {
        return json.writeValueAsString(version.content());
    }

    private static Instant instant(Readable row, String column) {
        return required(row, column, OffsetDateTime.class).toInstant();
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
