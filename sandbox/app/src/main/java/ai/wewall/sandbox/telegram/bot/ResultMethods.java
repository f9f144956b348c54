package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.PreparedMessage;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results that a bot gives to a Mini App: sent for the person at once, or prepared for sharing. */
final class ResultMethods implements BotMethod.Family {

    private static final Duration PREPARED_FOR = Duration.ofHours(1);
    private static final Duration APP_ANSWERED_WITHIN = Duration.ofHours(24);
    private static final Set<String> CHATS = Set.of("user", "bot", "group", "channel");

    private final InlineResultReader results;
    private final InlineMessages messages;
    private final InlineSending sending;
    private final People people;
    private final Clock clock;

    ResultMethods(
            InlineResultReader results, InlineMessages messages, InlineSending sending, People people, Clock clock) {
        this.results = results;
        this.messages = messages;
        this.sending = sending;
        this.people = people;
        this.clock = clock;
    }

    /** A prepared message by what a Mini App names it. */
    record Prepared(String id, long expirationDate) {}

    /** A message that was sent for a person. */
    record Sent(@Nullable String inlineMessageId) {}

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "savePreparedInlineMessage", this::prepare,
                "answerWebAppQuery", this::answerApp);
    }

    private Prepared prepare(BotName bot, Params params) {
        long personId = person(params);
        InlineResult result = result(params);
        Set<String> chats = CHATS.stream()
                .filter(chat -> params.flag("allow_" + chat + "_chats"))
                .collect(Collectors.toUnmodifiableSet());
        if (chats.isEmpty()) {
            throw Refusal.badRequest("PEER_TYPES_INVALID");
        }
        Instant expires = clock.instant().plus(PREPARED_FOR);
        String id = InlineSending.randomId();
        messages.prepare(new PreparedMessage(id, bot, personId, result, chats, expires));
        return new Prepared(id, expires.getEpochSecond());
    }

    private long person(Params params) {
        long id = Params.idOf(params.text("user_id"));
        if (id == 0) {
            throw Refusal.badRequest("invalid user_id specified");
        }
        return people.find(id)
                .orElseThrow(() -> Refusal.badRequest("user not found"))
                .id();
    }

    private Sent answerApp(BotName bot, Params params) {
        InlineResult result = result(params);
        long person = messages.take(
                        bot, params.text("web_app_query_id"), clock.instant().minus(APP_ANSWERED_WITHIN))
                .orElseThrow(Refusal::tooOld);
        return new Sent(InlineSending.told(sending.send(bot, person, new InlineSending.Target(person, null), result)));
    }

    private InlineResult result(Params params) {
        return params.json("result", "can't parse JSON encoded web view query results")
                .map(results::read)
                .orElseThrow(() -> Refusal.badRequest("result isn't specified"));
    }
}
