package ai.wewall.sandbox.telegram.chat;

import ai.wewall.sandbox.telegram.BotName;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** News for the messengers that are open. */
public final class LiveEvents {

    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();

    /**
     * Something that changed in a chat.
     *
     * @param chatId a person's own chat, or a group, which everybody sees
     * @param kind what changed
     * @param data what is new, for that kind
     */
    public record LiveEvent(BotName bot, long chatId, String kind, Object data) {}

    /** Hands an event to whoever watches that chat. */
    public void publish(LiveEvent event) {
        for (Subscription subscription : subscriptions) {
            if (event.chatId() < 0 || subscription.personId() == event.chatId()) {
                subscription.watcher().accept(event);
            }
        }
    }

    /** Tells everybody who watches that something of a bot itself changed. */
    public void publishToAll(BotName bot, String kind) {
        for (Subscription subscription : subscriptions) {
            subscription.watcher().accept(new LiveEvent(bot, subscription.personId(), kind, ""));
        }
    }

    /** Watches a person's chats until the answered handle is closed; the watcher must not wait. */
    public Runnable watch(long personId, Consumer<LiveEvent> watcher) {
        Subscription subscription = new Subscription(personId, watcher);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    private record Subscription(long personId, Consumer<LiveEvent> watcher) {}
}
