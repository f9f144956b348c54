package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.personal.StoredSearch;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import tools.jackson.databind.json.JsonMapper;

/** Saved searches as rows. */
final class SearchRows {

    static final String COLUMNS =
            "id, name, criteria::text as criteria, words, notify, share_token, version, created_at, updated_at";

    private final JsonMapper json;

    SearchRows(JsonMapper json) {
        this.json = json;
    }

    GenericExecuteSpec bind(GenericExecuteSpec sql, PersonId person, StoredSearch search) {
        return sql.bind("id", search.id())
                .bind("person", person.value())
                .bind("name", search.name())
                .bind("criteria", json.writeValueAsString(search.criteria()))
                .bind("words", Parameter.fromOrEmpty(search.words(), String.class))
                .bind("notify", search.notice().name())
                .bind("token", Parameter.fromOrEmpty(search.shareToken(), String.class))
                .bind("version", search.version())
                .bind("updated", search.updatedAt().atOffset(ZoneOffset.UTC));
    }

    StoredSearch read(Readable row) {
        return new StoredSearch(
                Columns.value(row, "id", UUID.class),
                Columns.value(row, "name", String.class),
                json.readValue(Columns.value(row, "criteria", String.class), SearchCriteria.class),
                row.get("words", String.class),
                Notify.valueOf(Columns.value(row, "notify", String.class)),
                row.get("share_token", String.class),
                Columns.value(row, "version", Long.class),
                Columns.moment(row, "created_at"),
                Columns.moment(row, "updated_at"));
    }
}
