package ai.wewall.sandbox.telegram.client;

import ai.wewall.sandbox.telegram.chat.LiveEvents;
import ai.wewall.sandbox.telegram.chat.LiveEvents.LiveEvent;
import ai.wewall.sandbox.telegram.person.MessageViews;
import ai.wewall.sandbox.telegram.store.CallbackQuery;
import ai.wewall.sandbox.telegram.store.Message;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Streams what happens in a person's chats; each stream has a virtual thread of its own. */
@RestController
class EventsController {

    private static final int MOST_WAITING = 500;
    private static final int BEAT_SECONDS = 10;

    private final LiveEvents live;
    private final MessageViews views;
    private final JsonMapper json;

    EventsController(LiveEvents live, MessageViews views, JsonMapper json) {
        this.live = live;
        this.views = views;
        this.json = json;
    }

    /** An event as the browser gets it. */
    record EventView(
            String kind, String bot, long chatId, @Nullable Object data) {}

    /** The bot's word to a press. */
    record AnswerView(
            String callbackQueryId, int messageId, String callbackData, CallbackQuery.@Nullable Answer answer) {}

    @GetMapping("/telegram/client/events")
    void stream(@RequestParam long person, HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
        AtomicBoolean behind = new AtomicBoolean();
        Runnable end = live.watch(person, event -> behind.compareAndSet(false, !waiting.offer(event)));
        try {
            OutputStream out = response.getOutputStream();
            write(out, ": hello\n\n");
            while (!behind.get()) {
                LiveEvent event = waiting.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                write(out, event == null ? ": beat\n\n" : "data: " + json.writeValueAsString(view(event)) + "\n\n");
            }
        } finally {
            end.run();
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private EventView view(LiveEvent event) {
        Object data = switch (event.data()) {
            case Message message -> views.of(message);
            case CallbackQuery query ->
                new AnswerView(Long.toString(query.id()), query.messageId(), query.data(), query.answer());
            default -> event.data();
        };
        return new EventView(event.kind(), event.bot().key(), event.chatId(), data);
    }
}
