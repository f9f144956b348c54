package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.store.CallbackQueries;
import ai.wewall.sandbox.telegram.store.CallbackQuery;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a bot answers a pressed button. */
final class CallbackMethods implements BotMethod.Family {

    private static final int LONGEST_ANSWER = 200;

    private final CallbackQueries queries;
    private final LiveEvents live;
    private final Duration answerWithin;
    private final Clock clock;

    CallbackMethods(CallbackQueries queries, LiveEvents live, Duration answerWithin, Clock clock) {
        this.queries = queries;
        this.live = live;
        this.answerWithin = answerWithin;
        this.clock = clock;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("answerCallbackQuery", this::answer);
    }

    private boolean answer(BotName bot, Params params) {
        CallbackQuery query = open(bot, params.text("callback_query_id"));
        String text = params.text("text");
        if (text.codePointCount(0, text.length()) > LONGEST_ANSWER) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        CallbackQuery.Answer answer =
                new CallbackQuery.Answer(orNull(text), params.flag("show_alert"), orNull(params.text("url")));
        queries.answer(query.id(), answer, clock.instant());
        live.publish(new LiveEvent(
                bot, query.personId(), "answer", queries.find(query.id()).orElse(query)));
        return true;
    }

    private CallbackQuery open(BotName bot, String id) {
        return queries.find(Params.idOf(id))
                .filter(query -> query.bot() == bot)
                .filter(query -> query.askedAt().plus(answerWithin).isAfter(clock.instant()))
                .orElseThrow(Refusal::tooOld);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
