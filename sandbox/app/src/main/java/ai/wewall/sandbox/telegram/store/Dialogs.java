package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who talks with which bot. */
public final class Dialogs {

    private final JdbcClient database;
    private final TelegramJson json;

    public Dialogs(JdbcClient database, TelegramJson json) {
        this.database = database;
        this.json = json;
    }

    /** The dialog, if the person ever wrote to the bot. */
    public Optional<Dialog> find(BotName bot, long personId) {
        return database.sql("select blocked, keyboard::text from telegram.dialog where bot = ? and person_id = ?")
                .params(bot.key(), personId)
                .query((row, number) -> {
                    String keyboard = row.getString("keyboard");
                    return new Dialog(
                            row.getBoolean("blocked"),
                            keyboard == null ? null : json.read(keyboard, Markup.Keyboard.class));
                })
                .optional();
    }

    /** Begins a dialog, or takes it up again after a block. Answers whether it was new. */
    public boolean open(BotName bot, long personId) {
        boolean made = database.sql("insert into telegram.dialog (bot, person_id) values (?, ?) on conflict do nothing")
                        .params(bot.key(), personId)
                        .update()
                > 0;
        if (!made) {
            block(bot, personId, false);
        }
        return made;
    }

    /** Blocks the bot or ends that. */
    public void block(BotName bot, long personId, boolean blocked) {
        database.sql(
                        "update telegram.dialog set blocked = ? where bot = ? and person_id = ? and blocked is distinct from ?")
                .params(blocked, bot.key(), personId, blocked)
                .update();
    }

    /** Changes the buttons that stand in place of the letters; null gives the letters back. */
    public void keyboard(BotName bot, long personId, Markup.@Nullable Keyboard keyboard) {
        database.sql("update telegram.dialog set keyboard = ?::jsonb where bot = ? and person_id = ?")
                .params(Arrays.asList(keyboard == null ? null : json.write(keyboard), bot.key(), personId))
                .update();
    }
}
