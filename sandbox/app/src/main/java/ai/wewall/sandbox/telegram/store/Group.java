package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.wire.Chat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group as one bot knows it.
 *
 * @param type {@code group} or {@code supergroup}
 * @param forum whether it is divided into topics
 * @param botStatus {@code administrator}, {@code member}, {@code left} or {@code kicked}
 * @param botRights what the bot may do as an administrator, such as {@code can_manage_topics}
 * @param migratedTo the supergroup it became
 */
public record Group(
        BotName bot,
        long id,
        String type,
        String title,
        boolean forum,
        String botStatus,
        Set<String> botRights,
        @Nullable Long migratedTo) {

    /** All that an administrator may be allowed. */
    public static final Set<String> ALL_RIGHTS = Set.of(
            "can_manage_chat",
            "can_change_info",
            "can_delete_messages",
            "can_invite_users",
            "can_restrict_members",
            "can_pin_messages",
            "can_promote_members",
            "can_manage_topics");

    private static final long LARGEST_SUPERGROUP = -1_000_000_000_001L;

    /** A group of an id of which nothing is told: the staff bot manages a forum, the client bot is a guest. */
    public static Group ofId(BotName bot, long id) {
        boolean large = id <= LARGEST_SUPERGROUP;
        boolean manages = bot == BotName.STAFF;
        String status = id == Groups.COLLEAGUES ? "left" : manages ? "administrator" : "member";
        return new Group(
                bot,
                id,
                large ? "supergroup" : "group",
                title(id),
                large && manages,
                status,
                manages ? ALL_RIGHTS : Set.of(),
                null);
    }

    private static String title(long id) {
        if (id == Groups.MANAGERS) {
            return "WEWALL · Менеджеры";
        }
        return id == Groups.COLLEAGUES ? "Коллеги" : "Группа " + Math.abs(id % 100_000);
    }

    /** The group as a chat on the wire. */
    public Chat chat() {
        return Chat.group(id, type, title, forum);
    }

    /** Whether the bot is in it. */
    public boolean hasBot() {
        return botStatus.equals("administrator") || botStatus.equals("member");
    }

    /** Whether the bot is an administrator who may do something. */
    public boolean allows(String right) {
        return botStatus.equals("administrator") && botRights.contains(right);
    }

    /** The same with the bot in another position. */
    public Group withBot(String status, Set<String> rights) {
        return new Group(bot, id, type, title, forum, status, rights, migratedTo);
    }

    /** The same under another name. */
    public Group named(String newTitle) {
        return new Group(bot, id, type, newTitle, forum, botStatus, botRights, migratedTo);
    }

    /** The same, gone on as a supergroup. */
    public Group migrated(long to) {
        return new Group(bot, id, type, title, forum, botStatus, botRights, to);
    }
}
