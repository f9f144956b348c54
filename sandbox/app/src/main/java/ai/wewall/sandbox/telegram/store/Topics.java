package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The topics of groups. */
public final class Topics {

    private final JdbcClient database;

    public Topics(JdbcClient database) {
        this.database = database;
    }

    /** A topic of a forum; the general one is always there. */
    public Optional<Topic> find(Group group, int id) {
        if (!group.forum()) {
            return Optional.empty();
        }
        return kept(group, id).or(() -> id == Topic.GENERAL ? Optional.of(Topic.general(group)) : Optional.empty());
    }

    private Optional<Topic> kept(Group group, int id) {
        return database.sql("select * from telegram.topic where bot = ? and group_id = ? and id = ?")
                .params(group.bot().key(), group.id(), id)
                .query(Topics::row)
                .optional();
    }

    /** The topics of a forum in the order of their making. */
    public List<Topic> all(Group group) {
        return database.sql("select * from telegram.topic where bot = ? and group_id = ? and id > 1 order by id")
                .params(group.bot().key(), group.id())
                .query(Topics::row)
                .list();
    }

    /** Keeps a topic, or its new form. */
    public void keep(Topic topic) {
        database.sql("""
                        insert into telegram.topic values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (bot, group_id, id) do update set name = excluded.name, closed = excluded.closed,
                            icon_custom_emoji_id = excluded.icon_custom_emoji_id
                        """)
                .params(Arrays.asList(
                        topic.bot().key(),
                        topic.groupId(),
                        topic.id(),
                        topic.name(),
                        topic.iconColor(),
                        topic.iconCustomEmojiId(),
                        topic.closed()))
                .update();
    }

    /** Removes a topic with all that was said there. */
    public void remove(Topic topic) {
        database.sql("delete from telegram.message where bot = ? and chat_id = ? and topic_id = ?")
                .params(topic.bot().key(), topic.groupId(), topic.id())
                .update();
        database.sql("delete from telegram.topic where bot = ? and group_id = ? and id = ?")
                .params(topic.bot().key(), topic.groupId(), topic.id())
                .update();
    }

    private static Topic row(ResultSet row, int number) throws SQLException {
        return new Topic(
                BotName.of(row.getString("bot")),
                row.getLong("group_id"),
                row.getInt("id"),
                row.getString("name"),
                row.getInt("icon_color"),
                row.getString("icon_custom_emoji_id"),
                row.getBoolean("closed"));
    }
}
