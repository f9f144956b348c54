package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.BotSettings;
import ai.wewall.sandbox.telegram.client.ClientViews.ChatView;
import ai.wewall.sandbox.telegram.client.ClientViews.CommandView;
import ai.wewall.sandbox.telegram.client.ClientViews.KeyboardView;
import ai.wewall.sandbox.telegram.client.ClientViews.MenuButtonView;
import ai.wewall.sandbox.telegram.client.ClientViews.PersonView;
import ai.wewall.sandbox.telegram.client.ClientViews.SessionView;
import ai.wewall.sandbox.telegram.person.GroupViews;
import ai.wewall.sandbox.telegram.person.MessageView;
import ai.wewall.sandbox.telegram.person.MessageViews;
import ai.wewall.sandbox.telegram.store.Bots;
import ai.wewall.sandbox.telegram.store.Dialog;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Members;
import ai.wewall.sandbox.telegram.store.Members.Member;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.Person;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows a person's chats. */
final class Sessions {

    private final BotDirectory directory;
    private final Bots bots;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Groups groups;
    private final Members members;
    private final GroupViews groupViews;
    private final MessageViews views;
    private final TelegramJson json;

    Sessions(
            BotDirectory directory,
            Bots bots,
            Dialogs dialogs,
            Messages messages,
            Groups groups,
            Members members,
            GroupViews groupViews,
            MessageViews views,
            TelegramJson json) {
        this.directory = directory;
        this.bots = bots;
        this.dialogs = dialogs;
        this.messages = messages;
        this.groups = groups;
        this.members = members;
        this.groupViews = groupViews;
        this.views = views;
        this.json = json;
    }

    static PersonView person(Person person) {
        return new PersonView(person.id(), person.fullName(), person.firstName(), person.username(), person.phone());
    }

    SessionView of(Person person) {
        Stream<ChatView> alone = Arrays.stream(BotName.values()).map(bot -> chat(person, bot));
        Stream<ChatView> together = groups.all().stream()
                .filter(group -> isShown(group, person.id()))
                .map(this::chat);
        return new SessionView(person(person), Stream.concat(alone, together).toList());
    }

    /** Everybody sees the ready groups, and the others they are in. */
    private boolean isShown(Group group, long personId) {
        return group.id() == Groups.MANAGERS
                || group.id() == Groups.COLLEAGUES
                || members.find(group, personId).filter(Member::isPresent).isPresent();
    }

    private ChatView chat(Group group) {
        BotIdentity bot = directory.of(group.bot());
        return new ChatView(
                group.bot().key() + ":" + group.id(),
                group.bot().key(),
                group.id(),
                bot.id(),
                group.title(),
                bot.username(),
                null,
                true,
                false,
                List.of(),
                null,
                null,
                groupViews.of(group),
                newest(group.bot(), group.id()));
    }

    private @Nullable MessageView newest(BotName bot, long chatId) {
        return messages.before(bot, chatId, null, Integer.MAX_VALUE, 1).stream()
                .map(views::of)
                .findFirst()
                .orElse(null);
    }

    private ChatView chat(Person person, BotName name) {
        BotIdentity bot = directory.of(name);
        Optional<Dialog> dialog = dialogs.find(name, person.id());
        return new ChatView(
                name.key(),
                name.key(),
                person.id(),
                bot.id(),
                bot.title(),
                bot.username(),
                description(name, person.languageCode()),
                dialog.isPresent(),
                dialog.map(Dialog::blocked).orElse(false),
                commands(name, person),
                menuButton(name, person.id()),
                dialog.map(Dialog::keyboard).map(Sessions::keyboard).orElse(null),
                null,
                newest(name, person.id()));
    }

    private @Nullable String description(BotName bot, String language) {
        return bots.setting(bot, BotSettings.about("description", language))
                .or(() -> bots.setting(bot, BotSettings.about("description", "")))
                .map(kept -> json.parse(kept).asString())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private List<CommandView> commands(BotName bot, Person person) {
        return BotSettings.commandsFor(person.id(), person.languageCode()).stream()
                .flatMap(key -> bots.setting(bot, key).stream())
                .map(json::parse)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .map(list -> list.valueStream()
                        .map(command -> new CommandView(
                                command.path("command").asString(),
                                command.path("description").asString()))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable MenuButtonView menuButton(BotName bot, long personId) {
        return bots.setting(bot, BotSettings.menuButton(personId))
                .or(() -> bots.setting(bot, BotSettings.menuButton(0)))
                .map(json::parse)
                .filter(button -> button.path("type").asString("").equals("web_app"))
                .map(Sessions::menuButton)
                .orElse(null);
    }

    private static MenuButtonView menuButton(JsonNode button) {
        return new MenuButtonView(
                button.path("text").asString(),
                button.path("web_app").path("url").asString());
    }

    private static KeyboardView keyboard(Markup.Keyboard keyboard) {
        return new KeyboardView(
                MessageViews.keys(keyboard),
                Boolean.TRUE.equals(keyboard.oneTimeKeyboard()),
                keyboard.inputFieldPlaceholder());
    }
}
