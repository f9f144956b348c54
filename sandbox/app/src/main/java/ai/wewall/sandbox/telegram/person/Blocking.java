package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import ai.wewall.sandbox.telegram.store.Dialog;
import ai.wewall.sandbox.telegram.store.Dialogs;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.wire.Chat;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import ai.wewall.sandbox.telegram.wire.User;
import java.time.Clock;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Lets people want nothing more of a bot, and take that back. */
public final class Blocking {

    private final BotDirectory bots;
    private final People people;
    private final Dialogs dialogs;
    private final UpdateQueue updates;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;
    private final TelegramJson json;
    private final Clock clock;

    public Blocking(
            BotDirectory bots,
            People people,
            Dialogs dialogs,
            UpdateQueue updates,
            Arrivals arrivals,
            TransactionTemplate transaction,
            TelegramJson json,
            Clock clock) {
        this.bots = bots;
        this.people = people;
        this.dialogs = dialogs;
        this.updates = updates;
        this.arrivals = arrivals;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Blocks a bot or ends that; the bot is told where something changes. */
    public void block(BotName bot, long personId, boolean blocked) {
        transaction.executeWithoutResult(status -> {
            User person = people.known(personId).user();
            boolean before = dialogs.find(bot, personId).map(Dialog::blocked).orElse(false);
            dialogs.open(bot, personId);
            dialogs.block(bot, personId, blocked);
            if (before != blocked) {
                updates.add(bot, personId, "my_chat_member", change(bot, person, blocked));
            }
        });
        arrivals.ring(bot);
    }

    /** Ends a block, if there is one. */
    void unblock(BotName bot, long personId) {
        if (dialogs.find(bot, personId).filter(Dialog::blocked).isPresent()) {
            block(bot, personId, false);
        }
    }

    private ObjectNode change(BotName bot, User person, boolean blocked) {
        ObjectNode change = json.object();
        change.set("chat", json.tree(Chat.privateWith(person)));
        change.set("from", json.tree(person));
        change.put("date", clock.instant().getEpochSecond());
        change.set("old_chat_member", member(bot, blocked ? "member" : "kicked"));
        change.set("new_chat_member", member(bot, blocked ? "kicked" : "member"));
        return change;
    }

    private ObjectNode member(BotName bot, String status) {
        ObjectNode member = json.object().put("status", status);
        member.set("user", json.tree(bots.user(bot)));
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        return member;
    }
}
