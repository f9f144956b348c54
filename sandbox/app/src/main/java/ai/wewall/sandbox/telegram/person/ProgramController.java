package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.CallbackQuery;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Content;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The address where programs play people. */
@RestController
@RequestMapping("/telegram/api")
class ProgramController {

    private static final int MOST_MESSAGES = 1000;

    private final Acting acting;
    private final Pressing pressing;
    private final Blocking blocking;
    private final Contents contents;
    private final People people;
    private final Messages messages;
    private final CallbackQueries queries;
    private final MessageViews views;
    private final LaunchData launchData;

    ProgramController(
            Acting acting,
            Pressing pressing,
            Blocking blocking,
            Contents contents,
            People people,
            Messages messages,
            CallbackQueries queries,
            MessageViews views,
            LaunchData launchData) {
        this.acting = acting;
        this.pressing = pressing;
        this.blocking = blocking;
        this.contents = contents;
        this.people = people;
        this.messages = messages;
        this.queries = queries;
        this.views = views;
        this.launchData = launchData;
    }

    /** What came of an action. */
    record Done(@Nullable Integer messageId, @Nullable String callbackQueryId) {}

    /** A pressed button, and the bot's word to it. */
    record Press(String callbackQueryId, boolean answered, CallbackQuery.@Nullable Answer answer) {}

    /** Messages of a chat. */
    record MessageList(List<MessageView> messages) {}

    /** Launch data of a Mini App. */
    record InitData(String initData) {}

    @PostMapping("/users/{id}/messages")
    Done act(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Action given) {
        Action action = given.checked();
        if (action.callback() != null) {
            String data = Objects.requireNonNullElse(action.callback().data(), "");
            long query = pressing.press(bot, id, id, action.callback().messageId(), data);
            return new Done(null, Long.toString(query));
        }
        if (action.block() != null) {
            blocking.block(bot, id, action.block());
            return new Done(null, null);
        }
        return new Done(said(bot, id, action).id(), null);
    }

    private Message said(BotName bot, long id, Action action) {
        if (action.edit() != null) {
            String text = Objects.requireNonNullElse(action.edit().text(), "");
            return acting.edit(bot, id, id, action.edit().messageId(), Contents.text(text));
        }
        return acting.say(bot, id, content(bot, id, action));
    }

    private Content content(BotName bot, long id, Action action) {
        if (action.text() != null) {
            return Contents.text(action.text());
        }
        if (action.contact() != null) {
            return Contents.contact(people.known(id), action.contact());
        }
        if (action.location() != null) {
            return Contents.place(
                    action.location().latitude(), action.location().longitude());
        }
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

    @GetMapping("/chats/{id}/messages")
    MessageList messages(
            @PathVariable long id,
            @RequestParam(defaultValue = "client") BotName bot,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "1000") int limit) {
        int most = Math.clamp(limit, 1, MOST_MESSAGES);
        return new MessageList(
                messages.after(bot, id, after, most).stream().map(views::of).toList());
    }

    @GetMapping("/users/{id}/callbacks/{query}")
    Press press(@PathVariable long id, @PathVariable long query) {
        CallbackQuery found = queries.find(query)
                .filter(press -> press.personId() == id)
                .orElseThrow(() -> Misstep.notFound("there is no press " + query));
        return new Press(Long.toString(query), found.answer() != null, found.answer());
    }

    @GetMapping("/users/{id}/init-data")
    InitData initData(
            @PathVariable long id,
            @RequestParam(defaultValue = "client") BotName bot,
            @RequestParam(name = "start_param", defaultValue = "") String startParam) {
        return new InitData(launchData.of(bot, id, startParam));
    }
}
