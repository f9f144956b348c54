package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.person.Acting;
import ai.wewall.sandbox.telegram.person.Contents;
import ai.wewall.sandbox.telegram.store.Dialogs;
import java.util.concurrent.locks.ReentrantLock;

/** Presses Start for people who never did. */
final class Starting {

    private final Dialogs dialogs;
    private final Acting acting;
    private final ReentrantLock one = new ReentrantLock();

    Starting(Dialogs dialogs, Acting acting) {
        this.dialogs = dialogs;
        this.acting = acting;
    }

    /** Starts a bot, once however many windows open at the same time. */
    void startOnce(BotName bot, long personId) {
        one.lock();
        try {
            if (dialogs.find(bot, personId).isEmpty()) {
                acting.say(bot, personId, Contents.text("/start"));
            }
        } finally {
            one.unlock();
        }
    }
}
