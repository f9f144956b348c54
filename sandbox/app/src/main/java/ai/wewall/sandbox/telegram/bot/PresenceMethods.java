package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a bot shows of itself while it works, of which nothing stays. */
final class PresenceMethods implements BotMethod.Family {

    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final Chats chats;
    private final SendingPace pace;
    private final LiveEvents live;

    PresenceMethods(Chats chats, SendingPace pace, LiveEvents live) {
        this.chats = chats;
        this.pace = pace;
        this.live = live;
    }

    /** A text that is still being written; an empty one is being thought of. */
    record DraftShown(int draftId, String text, List<Entity> entities) {}

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "sendChatAction", this::sendChatAction,
                "sendMessageDraft", this::sendDraft);
    }

    private boolean sendChatAction(BotName bot, Params params) {
        String action = params.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        long chatId = chats.writable(bot, params).chatId();
        live.publish(new LiveEvent(bot, chatId, "action", action));
        return true;
    }

    private boolean sendDraft(BotName bot, Params params) {
        FormattedText text = TextParams.draft(params);
        long chatId = chats.writable(bot, params).chatId();
        if (chatId < 0) {
            throw Refusal.badRequest("TEXTDRAFT_PEER_INVALID");
        }
        int draftId = params.number("draft_id", 0);
        if (draftId == 0) {
            throw Refusal.badRequest("draft identifier must be non-zero");
        }
        pace.take(bot, chatId, 1);
        live.publish(new LiveEvent(bot, chatId, "draft", new DraftShown(draftId, text.text(), text.entities())));
        return true;
    }
}
