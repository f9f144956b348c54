package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.InlineSending.Target;
import ai.wewall.sandbox.telegram.person.InlineAsking.Typed;
import ai.wewall.sandbox.telegram.person.InlineViews.QueryView;
import ai.wewall.sandbox.telegram.store.InlineQuery;
import ai.wewall.sandbox.telegram.store.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The address where programs use a bot inline, as a person. */
@RestController
@RequestMapping("/telegram/api/users/{id}")
class InlineController {

    private static final int USUAL_WAIT = 5_000;
    private static final int LONGEST_WAIT = 30_000;

    private final InlineAsking asking;
    private final Sharing sharing;
    private final InlineViews views;

    InlineController(InlineAsking asking, Sharing sharing, InlineViews views) {
        this.asking = asking;
        this.sharing = sharing;
        this.views = views;
    }

    /**
     * What a person does: types a query, or picks a result.
     *
     * @param chatId where; the bot's own chat if absent
     * @param waitMillis how long the bot may think
     */
    record Inline(
            @Nullable String query,
            @Nullable String offset,
            @Nullable Long chatId,
            @Nullable Integer waitMillis,
            @Nullable Choice choose) {}

    /** A picked result and where it goes. */
    record Choice(
            @Nullable String inlineQueryId,
            @Nullable String resultId,
            @Nullable Long chatId,
            @Nullable Integer topicId) {}

    /** A prepared message that is shared, and where. */
    record Share(
            @Nullable String id,
            @Nullable Long chatId,
            @Nullable Integer topicId) {}

    /** What was sent. */
    record Sent(int messageId, long chatId, @Nullable String inlineMessageId) {}

    @PostMapping("/inline")
    Object inline(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Inline given)
            throws InterruptedException {
        if (given.choose() != null) {
            return chosen(id, given.choose());
        }
        if (given.query() == null) {
            throw Misstep.refused("give a query, or choose {inlineQueryId, resultId}");
        }
        long chatId = Objects.requireNonNullElse(given.chatId(), id);
        Typed typed = new Typed(bot, id, chatId, given.query(), Objects.requireNonNullElse(given.offset(), ""));
        int wait = Objects.requireNonNullElse(given.waitMillis(), USUAL_WAIT);
        return view(asking.ask(typed, Math.clamp(wait, 0, LONGEST_WAIT)));
    }

    private Sent chosen(long id, Choice choice) {
        Target target = new Target(Objects.requireNonNullElse(choice.chatId(), id), choice.topicId());
        String result = Objects.requireNonNullElse(choice.resultId(), "");
        return sent(asking.choose(id, number(choice.inlineQueryId()), result, target));
    }

    @GetMapping("/inline/{query}")
    QueryView query(@PathVariable long id, @PathVariable long query) {
        return view(asking.found(id, query));
    }

    @PostMapping("/shares")
    Sent share(@PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @RequestBody Share given) {
        Target target = new Target(Objects.requireNonNullElse(given.chatId(), id), given.topicId());
        return sent(sharing.share(bot, id, Objects.requireNonNullElse(given.id(), ""), target));
    }

    @GetMapping("/shares/{prepared}")
    InlineViews.PreparedView prepared(
            @PathVariable long id, @RequestParam(defaultValue = "client") BotName bot, @PathVariable String prepared) {
        return views.of(sharing.found(bot, id, prepared));
    }

    private QueryView view(InlineQuery query) {
        return views.of(query);
    }

    private static Sent sent(Message message) {
        return new Sent(message.id(), message.chatId(), message.inlineMessageId());
    }

    private static long number(@Nullable String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw Misstep.refused("inlineQueryId has to be the id of a query");
        }
        return Long.parseLong(id);
    }
}
