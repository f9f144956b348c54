package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.store.PendingUpdate;
import ai.wewall.sandbox.telegram.store.PendingUpdates;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Delivers updates to webhooks: in order per chat, a failing one holding back its own chat alone. */
final class WebhookDelivery implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDelivery.class);
    private static final int LOOK_AHEAD = 500;
    private static final long LONGEST_SLEEP = Duration.ofSeconds(1).toNanos();

    private final Webhooks webhooks;
    private final PendingUpdates pending;
    private final Arrivals arrivals;
    private final WebhookCall call;
    private final Map<BotName, Map<Long, ChatState>> chats = new ConcurrentHashMap<>();
    private final Map<BotName, AtomicInteger> running = new ConcurrentHashMap<>();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean alive;

    WebhookDelivery(Webhooks webhooks, PendingUpdates pending, Arrivals arrivals, WebhookCall call) {
        this.webhooks = webhooks;
        this.pending = pending;
        this.arrivals = arrivals;
        this.call = call;
        for (BotName bot : BotName.values()) {
            chats.put(bot, new ConcurrentHashMap<>());
            running.put(bot, new AtomicInteger());
        }
    }

    /** How a chat stands: busy, or not before a moment; and how often its oldest update failed. */
    private record ChatState(boolean busy, long notBefore, int failures) {}

    @Override
    public void start() {
        alive = true;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        for (BotName bot : BotName.values()) {
            threads.execute(() -> run(bot));
        }
    }

    private void run(BotName bot) {
        while (alive) {
            try {
                long seen = arrivals.count(bot);
                webhooks.of(bot).ifPresent(webhook -> deliverWhatIsDue(bot, webhook));
                arrivals.await(bot, seen, LONGEST_SLEEP);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn("updates of {} could not be delivered: {}", bot.key(), failed.toString());
            }
        }
    }

    private void deliverWhatIsDue(BotName bot, Webhook webhook) {
        List<PendingUpdate> next = pending.from(bot, 0, LOOK_AHEAD);
        if (!startDue(bot, webhook, next) && next.size() == LOOK_AHEAD) {
            // Chats that are held back stand in front of all others, so these are looked for one by one.
            startDue(bot, webhook, pending.oldestOfChats(bot, LOOK_AHEAD));
        }
    }

    /** Starts what is due of some updates in their order; answers whether there was anything. */
    private boolean startDue(BotName bot, Webhook webhook, List<PendingUpdate> updates) {
        boolean started = false;
        Set<Long> seen = new HashSet<>();
        for (PendingUpdate update : updates) {
            boolean oldestOfChat = seen.add(update.chatId());
            if (oldestOfChat && count(bot).get() < webhook.maxConnections() && isDue(bot, update.chatId())) {
                count(bot).incrementAndGet();
                int failures = state(bot, update.chatId()).failures();
                chats(bot).put(update.chatId(), new ChatState(true, 0, failures));
                threads.execute(() -> deliver(bot, webhook, update, failures));
                started = true;
            }
        }
        return started;
    }

    private boolean isDue(BotName bot, long chatId) {
        ChatState state = state(bot, chatId);
        return !state.busy() && state.notBefore() - System.nanoTime() <= 0;
    }

    /** What was confirmed after it was looked up and before its chat became busy again is not sent twice. */
    private void deliver(BotName bot, Webhook webhook, PendingUpdate update, int failures) {
        try {
            if (!pending.isWaiting(bot, update.id())) {
                return;
            }
            WebhookCall.Outcome outcome = call.deliver(bot, webhook, update);
            if (outcome.delivered()) {
                pending.confirm(bot, update.id());
                chats(bot).remove(update.chatId());
            } else {
                long notBefore =
                        System.nanoTime() + outcome.retryAfter(failures).toNanos();
                chats(bot).put(update.chatId(), new ChatState(false, notBefore, failures + 1));
            }
        } finally {
            chats(bot).computeIfPresent(update.chatId(), (chat, state) -> state.busy() ? null : state);
            count(bot).decrementAndGet();
            arrivals.ring(bot);
        }
    }

    private ChatState state(BotName bot, long chatId) {
        return chats(bot).getOrDefault(chatId, new ChatState(false, System.nanoTime(), 0));
    }

    private Map<Long, ChatState> chats(BotName bot) {
        return chats.computeIfAbsent(bot, name -> new ConcurrentHashMap<>());
    }

    private AtomicInteger count(BotName bot) {
        return running.computeIfAbsent(bot, name -> new AtomicInteger());
    }

    @Override
    public void stop() {
        alive = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return alive;
    }
}
