package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that were sent. */
public final class StoredFiles {

    private static final String HEAD = "select id, unique_id, bot, path, name, mime_type, width, height, size";

    private final JdbcClient database;

    public StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** A number for a path, never given twice. */
    public long nextNumber() {
        return database.sql("select nextval('telegram.file_number')")
                .query(Long.class)
                .single();
    }

    /** Keeps a file. */
    public void add(StoredFile file, byte[] content) {
        database.sql("insert into telegram.stored_file values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        file.id(),
                        file.uniqueId(),
                        file.bot().key(),
                        file.path(),
                        file.name(),
                        file.mimeType(),
                        file.width(),
                        file.height(),
                        file.size(),
                        content))
                .update();
    }

    /** A file of a bot; one bot's ids mean nothing to another. */
    public Optional<StoredFile> find(BotName bot, String id) {
        return database.sql(HEAD + " from telegram.stored_file where bot = ? and id = ?")
                .params(bot.key(), id)
                .query(StoredFiles::row)
                .optional();
    }

    /** A file of a bot by its path. */
    public Optional<StoredFile> byPath(BotName bot, String path) {
        return database.sql(HEAD + " from telegram.stored_file where bot = ? and path = ?")
                .params(bot.key(), path)
                .query(StoredFiles::row)
                .optional();
    }

    /** The bytes of a file. */
    public byte[] content(String id) {
        return database.sql("select content from telegram.stored_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private static StoredFile row(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getString("id"),
                row.getString("unique_id"),
                BotName.of(row.getString("bot")),
                row.getString("path"),
                row.getString("name"),
                row.getString("mime_type"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getLong("size"));
    }
}
