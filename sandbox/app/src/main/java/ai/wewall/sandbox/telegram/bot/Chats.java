package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.store.Dialog;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Refusal;

/** Finds the chat that a call names, and whether the bot may write there. */
final class Chats {

    private final People people;
    private final Dialogs dialogs;

    Chats(People people, Dialogs dialogs) {
        this.people = people;
        this.dialogs = dialogs;
    }

    /** The chat of a call. */
    long of(Params params) {
        String id = params.text("chat_id").strip();
        if (id.isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        try {
            return people.find(Long.parseLong(id))
                    .orElseThrow(() -> Refusal.badRequest("chat not found"))
                    .id();
        } catch (NumberFormatException notNumber) {
            throw Refusal.badRequest("chat not found");
        }
    }

    /** The chat of a call that writes. */
    long writable(BotName bot, Params params) {
        long chatId = of(params);
        Dialog dialog = dialogs.find(bot, chatId)
                .orElseThrow(() -> Refusal.forbidden("bot can't initiate conversation with a user"));
        if (dialog.blocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        if (params.number("message_thread_id", 0) != 0) {
            throw Refusal.badRequest("message thread not found");
        }
        return chatId;
    }
}
