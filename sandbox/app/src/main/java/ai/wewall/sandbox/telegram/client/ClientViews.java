package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.person.GroupViews.GroupView;
import ai.wewall.sandbox.telegram.person.MessageView;
import ai.wewall.sandbox.telegram.person.MessageView.KeyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the messenger in the browser gets. */
final class ClientViews {

    private ClientViews() {}

    /** Somebody who uses the messenger. */
    record PersonView(
            long id,
            String name,
            String firstName,
            @Nullable String username,
            String phone) {}

    /** Everybody, and the address of the product's screens. */
    record PeopleView(List<PersonView> people, String productUrl) {}

    /** Somebody new. */
    record NewPerson(@Nullable String firstName, @Nullable String lastName) {}

    /** A command that a bot offers. */
    record CommandView(String command, String description) {}

    /** The button beside the input that opens a Mini App. */
    record MenuButtonView(String text, String url) {}

    /** The keys in place of the letters. */
    record KeyboardView(
            List<List<KeyView>> keys,
            boolean oneTime,
            @Nullable String placeholder) {}

    /**
     * A chat with a bot, or a group.
     *
     * @param key what the messenger tells it from the others by
     */
    record ChatView(
            String key,
            String bot,
            long chatId,
            long botId,
            String title,
            String username,
            @Nullable String description,
            boolean started,
            boolean blocked,
            List<CommandView> commands,
            @Nullable MenuButtonView menuButton,
            @Nullable KeyboardView keyboard,
            @Nullable GroupView group,
            @Nullable MessageView lastMessage) {}

    /** Who uses the messenger here, and the chats. */
    record SessionView(PersonView me, List<ChatView> chats) {}

    /** A part of a chat's messages, oldest first, and whether there are older ones. */
    record PageView(List<MessageView> messages, boolean older) {}
}
