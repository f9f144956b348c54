package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.person.Action.Forward;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.ForwardOrigin;
import ai.wewall.sandbox.telegram.wire.User;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What actions say. */
final class ActionContents {

    private final Contents contents;
    private final People people;
    private final Messages messages;
    private final BotDirectory bots;
    private final Clock clock;

    ActionContents(Contents contents, People people, Messages messages, BotDirectory bots, Clock clock) {
        this.contents = contents;
        this.people = people;
        this.messages = messages;
        this.bots = bots;
        this.clock = clock;
    }

    /** The content of an action that says something. */
    Content of(BotName bot, long personId, Action action) {
        if (action.text() != null) {
            return Contents.text(action.text());
        }
        if (action.contact() != null) {
            return Contents.contact(people.known(personId), action.contact());
        }
        if (action.location() != null) {
            return Contents.place(action.location());
        }
        if (action.sticker() != null) {
            return contents.sticker(bot, action.sticker());
        }
        if (action.forward() != null) {
            return forwarded(bot, personId, action.forward());
        }
        return file(bot, action).inAlbum(action.albumId());
    }

    private Content file(BotName bot, Action action) {
        if (action.photo() != null) {
            return file(bot, FileKind.PHOTO, action.photo(), action);
        }
        return action.document() != null
                ? file(bot, FileKind.DOCUMENT, action.document(), action)
                : file(bot, FileKind.VOICE, Objects.requireNonNull(action.voice()), action);
    }

    private Content file(BotName bot, FileKind kind, JsonNode given, Action action) {
        String caption = Objects.requireNonNullElse(
                action.caption(), given.path("caption").asString(""));
        int seconds = given.path("duration").asInt(1);
        return contents.file(bot, kind, GivenFiles.read(kind, given), caption, seconds);
    }

    private Content forwarded(BotName bot, long personId, Forward forward) {
        return forward.messageId() == null
                ? Contents.text(Objects.requireNonNullElse(forward.text(), ""))
                : source(bot, personId, forward).content().inAlbum(null);
    }

    private Message source(BotName bot, long personId, Forward forward) {
        long chatId = Objects.requireNonNullElse(forward.chatId(), personId);
        int id = Objects.requireNonNullElse(forward.messageId(), 0);
        return messages.find(bot, chatId, id).orElseThrow(() -> Misstep.notFound("there is no message " + id));
    }

    /** Where a forwarded message was written first. */
    @Nullable
    Origin origin(Performing.Doer doer, @Nullable Forward forward) {
        if (forward == null) {
            return null;
        }
        long now = clock.instant().getEpochSecond();
        if (forward.messageId() != null) {
            return origin(doer.bot(), source(doer.bot(), doer.personId(), forward));
        }
        if (forward.userId() != null) {
            return Origin.forwarded(
                    ForwardOrigin.of(people.known(forward.userId()).user(), now));
        }
        return Origin.forwarded(ForwardOrigin.hidden(Objects.requireNonNullElse(forward.name(), "Без имени"), now));
    }

    private Origin origin(BotName bot, Message source) {
        if (source.origin() != null && source.origin().forwarded() != null) {
            return Origin.forwarded(source.origin().forwarded());
        }
        User writer = source.fromId() == bots.of(bot).id()
                ? bots.user(bot)
                : people.known(source.fromId()).user();
        return Origin.forwarded(ForwardOrigin.of(writer, source.sentAt().getEpochSecond()));
    }
}
