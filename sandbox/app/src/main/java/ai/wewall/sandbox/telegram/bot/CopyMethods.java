package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.MessageWire;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Messages;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.ForwardOrigin;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.User;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a bot sends again what was said before. */
final class CopyMethods implements BotMethod.Family {

    private static final int MOST = 100;

    private final Chats chats;
    private final Messages messages;
    private final Sending sending;
    private final MarkupReader markups;
    private final People people;
    private final BotDirectory bots;
    private final MessageWire wire;

    CopyMethods(
            Chats chats,
            Messages messages,
            Sending sending,
            MarkupReader markups,
            People people,
            BotDirectory bots,
            MessageWire wire) {
        this.chats = chats;
        this.messages = messages;
        this.sending = sending;
        this.markups = markups;
        this.people = people;
        this.bots = bots;
        this.wire = wire;
    }

    /** A sent message, by its id. */
    record SentId(int messageId) {}

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "copyMessage",
                this::copy,
                "copyMessages",
                (bot, params) -> many(bot, params, false),
                "forwardMessage",
                this::forward,
                "forwardMessages",
                (bot, params) -> many(bot, params, true));
    }

    private SentId copy(BotName bot, Params params) {
        Markup markup = markups.read(params);
        Message source = found(bot, params, params.number("message_id", 0), "copy");
        Content content = source.content();
        if (params.values().containsKey("caption") && content.mayHaveCaption()) {
            FormattedText caption = TextParams.caption(params);
            content = content.withCaption(caption.text(), caption.entities());
        }
        return new SentId(sent(bot, params, markup, content, null).id());
    }

    private JsonNode forward(BotName bot, Params params) {
        Message source = found(bot, params, params.number("message_id", 0), "forward");
        return wire.of(sent(bot, params, null, source.content(), origin(source)));
    }

    private List<SentId> many(BotName bot, Params params, boolean forwarded) {
        List<Integer> ids = MessageIds.of(params, MOST);
        String what = forwarded ? "forward" : "copy";
        List<Message> sources = ids.stream()
                .flatMap(id -> messages.find(bot, source(bot, params), id).stream())
                .filter(source -> source.content().service() == null)
                .toList();
        if (sources.isEmpty()) {
            throw Refusal.badRequest("there are no messages to " + what);
        }
        return sources.stream()
                .map(source -> sent(bot, params, null, source.content(), forwarded ? origin(source) : null))
                .map(message -> new SentId(message.id()))
                .toList();
    }

    private long source(BotName bot, Params params) {
        if (!params.has("from_chat_id")) {
            throw Refusal.badRequest("parameter \"from_chat_id\" is required");
        }
        return chats.named(bot, params, "from_chat_id");
    }

    private Message found(BotName bot, Params params, int id, String what) {
        Message source = messages.find(bot, source(bot, params), id)
                .orElseThrow(() -> Refusal.badRequest("message to " + what + " not found"));
        if (source.content().service() != null) {
            throw Refusal.badRequest(
                    what.equals("copy") ? "the message can't be copied" : "the message can't be forwarded");
        }
        return source;
    }

    private Message sent(
            BotName bot, Params params, @Nullable Markup markup, Content content, @Nullable Origin origin) {
        Chats.Place place = chats.writable(bot, params);
        Integer replyTo = sending.replyTo(bot, place.chatId(), params);
        Sending.Draft draft = new Sending.Draft(place, markup, replyTo);
        return sending.send(bot, draft, List.of(content.inAlbum(null)), origin).getFirst();
    }

    private Origin origin(Message source) {
        if (source.origin() != null && source.origin().forwarded() != null) {
            return Origin.forwarded(source.origin().forwarded());
        }
        User writer = source.fromId() == bots.of(source.bot()).id()
                ? bots.user(source.bot())
                : people.known(source.fromId()).user();
        return Origin.forwarded(ForwardOrigin.of(writer, source.sentAt().getEpochSecond()));
    }
}
