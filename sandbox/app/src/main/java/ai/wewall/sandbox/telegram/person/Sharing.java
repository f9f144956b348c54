package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.bot.InlineSending;
import ai.wewall.sandbox.telegram.bot.InlineSending.Target;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.PreparedMessage;
import java.time.Clock;

/** Shares what a bot prepared for a Mini App of a person. */
public final class Sharing {

    private final InlineMessages messages;
    private final InlineSending sending;
    private final GroupActing entering;
    private final Clock clock;

    public Sharing(InlineMessages messages, InlineSending sending, GroupActing entering, Clock clock) {
        this.messages = messages;
        this.sending = sending;
        this.entering = entering;
        this.clock = clock;
    }

    /** What may be shared, as long as it lives; nobody else's. */
    PreparedMessage found(BotName bot, long personId, String id) {
        return messages.prepared(bot, id)
                .filter(message -> message.personId() == personId)
                .filter(message -> message.expiresAt().isAfter(clock.instant()))
                .orElseThrow(() -> Misstep.notFound("MESSAGE_EXPIRED"));
    }

    /** Sends it into a chat of a kind that it may go to. */
    Message share(BotName bot, long personId, String id, Target target) {
        PreparedMessage message = found(bot, personId, id);
        String kind = target.chatId() < 0 ? "group" : "bot";
        if (!message.chats().contains(kind)) {
            throw Misstep.refused("the message may not go to a chat of the kind " + kind);
        }
        entering.enter(bot, personId, target);
        return sending.send(bot, personId, target, message.result());
    }
}
