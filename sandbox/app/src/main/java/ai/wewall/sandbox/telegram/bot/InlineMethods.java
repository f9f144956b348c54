package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.InlineWaits;
import ai.wewall.sandbox.telegram.store.InlineQueries;
import ai.wewall.sandbox.telegram.store.InlineQuery;
import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How a bot answers what people type behind its name. */
final class InlineMethods implements BotMethod.Family {

    private static final int MOST_RESULTS = 50;
    private static final int LONGEST_OFFSET = 64;
    private static final int LONGEST_CACHE = 86_400;
    private static final int USUAL_CACHE = 300;

    private final InlineQueries queries;
    private final InlineResultReader results;
    private final InlineWaits waits;
    private final Links links;
    private final Duration answerWithin;
    private final Clock clock;

    InlineMethods(
            InlineQueries queries,
            InlineResultReader results,
            InlineWaits waits,
            Links links,
            Duration answerWithin,
            Clock clock) {
        this.queries = queries;
        this.results = results;
        this.waits = waits;
        this.links = links;
        this.answerWithin = answerWithin;
        this.clock = clock;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of("answerInlineQuery", this::answer);
    }

    private boolean answer(BotName bot, Params params) {
        InlineQuery.Button button = params.json("button", "can't parse inline query results button JSON object")
                .map(this::button)
                .orElse(null);
        List<InlineResult> read = results(params);
        String next = params.text("next_offset");
        if (next.getBytes(StandardCharsets.UTF_8).length > LONGEST_OFFSET) {
            throw Refusal.badRequest("NEXT_OFFSET_INVALID");
        }
        InlineQuery query = open(bot, params.text("inline_query_id"));
        int cache = Math.clamp(params.number("cache_time", USUAL_CACHE), 0, LONGEST_CACHE);
        queries.answer(query.id(), new InlineQuery.Answer(read, next, cache, params.flag("is_personal"), button));
        waits.answered(query.id());
        return true;
    }

    private List<InlineResult> results(Params params) {
        JsonNode given = params.json("results", "can't parse JSON encoded inline query results")
                .orElse(null);
        if (given == null) {
            return List.of();
        }
        if (!given.isArray()) {
            throw Refusal.badRequest("expected an Array of inline query results");
        }
        if (given.size() > MOST_RESULTS) {
            throw Refusal.badRequest("too many inline query results specified");
        }
        List<InlineResult> read = given.valueStream().map(results::read).toList();
        Set<String> ids = new HashSet<>();
        if (!read.stream().allMatch(result -> ids.add(result.id()))) {
            throw Refusal.badRequest("RESULT_ID_DUPLICATE");
        }
        return read;
    }

    private InlineQuery.Button button(JsonNode given) {
        if (!given.isObject()) {
            throw unreadable("InlineQueryResultsButton must be an Object");
        }
        if (!given.path("text").isString()) {
            throw unreadable("Can't find field \"text\"");
        }
        String text = given.path("text").asString();
        if (given.path("start_parameter").isString()) {
            return new InlineQuery.Button(
                    text, null, startParameter(given.path("start_parameter").asString()));
        }
        if (given.path("web_app").isObject()) {
            String url = given.path("web_app").path("url").asString("");
            return new InlineQuery.Button(text, links.webApp("inline query results button Web App URL", url), null);
        }
        throw unreadable("InlineQueryResultsButton must have exactly one optional field");
    }

    private static String startParameter(String parameter) {
        if (!parameter.matches("[A-Za-z0-9_-]{1,64}")) {
            throw Refusal.badRequest("START_PARAM_INVALID");
        }
        return parameter;
    }

    private InlineQuery open(BotName bot, String id) {
        return queries.find(Params.idOf(id))
                .filter(query -> query.bot() == bot && query.answer() == null)
                .filter(query -> query.askedAt().plus(answerWithin).isAfter(clock.instant()))
                .orElseThrow(Refusal::tooOld);
    }

    private static Refusal unreadable(String why) {
        return Refusal.badRequest("can't parse inline query results button: " + why);
    }
}
