package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.platform.privacy.PersonalData;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The row of a person with all that stands in it, for the person's export. */
final class KeptProfile implements PersonalData {

    private final DatabaseClient database;
    private final JsonMapper json;

    KeptProfile(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String section() {
        return "profile";
    }

    @Override
    public Flux<JsonNode> keptOf(UUID personId) {
        return database.sql("""
                        select json_build_object('id', id, 'guest', guest, 'telegramId', telegram_id, 'email', email,
                            'firstName', first_name, 'lastName', last_name, 'username', username,
                            'locale', locale, 'localeChosen', locale_chosen, 'blocked', blocked,
                            'createdAt', created_at, 'updatedAt', updated_at)::text as kept
                        from identity.person where id = :id""")
                .bind("id", personId)
                .map(row -> json.readTree(row.get("kept", String.class)))
                .all();
    }
}
