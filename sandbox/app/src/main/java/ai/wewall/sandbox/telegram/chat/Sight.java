package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.store.Group;
import ai.wewall.sandbox.telegram.store.Groups;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.wire.Entity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a bot may read: everything in private and as an administrator, else in privacy mode what is meant for it. */
public final class Sight {

    private final BotDirectory bots;
    private final Groups groups;
    private final Messages messages;

    public Sight(BotDirectory bots, Groups groups, Messages messages) {
        this.bots = bots;
        this.groups = groups;
        this.messages = messages;
    }

    /** Whether the bot of a message's chat may read the message. */
    public boolean sees(Message message) {
        if (!message.inGroup()) {
            return true;
        }
        Optional<Group> group = groups.find(message.bot(), message.chatId()).filter(Group::hasBot);
        return group.isPresent() && (group.get().botStatus().equals("administrator") || isForBot(message));
    }

    private boolean isForBot(Message message) {
        BotIdentity bot = bots.of(message.bot());
        return message.content().service() != null
                || message.inlineMessageId() != null
                || answersBot(message, bot)
                || marked(message).anyMatch(part -> addresses(part, bot));
    }

    private boolean answersBot(Message message, BotIdentity bot) {
        return message.replyTo() != null
                && messages.find(message.bot(), message.chatId(), message.replyTo())
                        .filter(answered -> answered.fromId() == bot.id())
                        .isPresent();
    }

    /** A part of the text that means something, with its letters. */
    private record Part(String type, String letters) {}

    private static Stream<Part> marked(Message message) {
        String text = Objects.requireNonNullElse(
                message.content().text(),
                Objects.requireNonNullElse(message.content().caption(), ""));
        List<Entity> entities = Objects.requireNonNullElse(
                message.content().text() == null
                        ? message.content().captionEntities()
                        : message.content().entities(),
                List.of());
        return entities.stream().map(entity -> new Part(entity.type(), text.substring(entity.offset(), entity.end())));
    }

    private static boolean addresses(Part part, BotIdentity bot) {
        String letters = part.letters().toLowerCase(Locale.ROOT);
        String name = "@" + bot.username().toLowerCase(Locale.ROOT);
        return switch (part.type()) {
            case "mention" -> letters.equals(name);
            case "bot_command" -> !letters.contains("@") || letters.endsWith(name);
            default -> false;
        };
    }
}
