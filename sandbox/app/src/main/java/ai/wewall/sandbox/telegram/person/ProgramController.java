package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.person.Performing.Doer;
import ai.wewall.sandbox.telegram.person.Performing.Done;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.CallbackQuery;
import ai.wewall.sandbox.telegram.store.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs play people. */
@RestController
@RequestMapping("/telegram/api")
class ProgramController {

    private static final int MOST_MESSAGES = 1000;

    private final Performing performing;
    private final Messages messages;
    private final CallbackQueries queries;
    private final MessageViews views;
    private final LaunchData launchData;

    ProgramController(
            Performing performing,
            Messages messages,
            CallbackQueries queries,
            MessageViews views,
            LaunchData launchData) {
        this.performing = performing;
        this.messages = messages;
        this.queries = queries;
        this.views = views;
        this.launchData = launchData;
    }

    /** A pressed button, and the bot's word to it. */
    record Press(String callbackQueryId, boolean answered, CallbackQuery.@Nullable Answer answer) {}

    /** Messages of a chat. */
    record MessageList(List<MessageView> messages) {}

    /** Launch data of a Mini App. */
    record InitData(String initData) {}

    @PostMapping("/users/{id}/messages")
    Done act(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Action action) {
        return performing.perform(new Doer(bot, id, id), action);
    }

    @PostMapping("/chats/{id}/messages")
    Done actIn(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Action action) {
        if (id > 0) {
            return act(id, bot, action);
        }
        if (action.from() == null) {
            throw Misstep.refused("in a group, from has to be the id of a person");
        }
        return performing.perform(new Doer(bot, action.from(), id), action);
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
