package ai.wewall.telegram.twin;

import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** Updates as Telegram writes them. */
public final class Updates {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong IDS = new AtomicLong(1_000);

    private Updates() {}

    public static long nextId() {
        return IDS.incrementAndGet();
    }

    /** A person writes to the bot. */
    public static String text(long person, String text) {
        return text(nextId(), person, text);
    }

    public static String text(long id, long person, String text) {
        return message(id, person, "\"text\":" + JSON.writeValueAsString(text));
    }

    /** A person sends something else; {@code content} is its JSON field. */
    public static String message(long id, long person, String content) {
        return """
                {"update_id":%d,"message":{"message_id":%d,"date":1764060000,%s,
                "chat":{"id":%d,"type":"private","first_name":"Анна"},"from":%s}}""".formatted(id, id, content, person, from(person));
    }

    /** A person presses a button. */
    public static String press(long person, int messageId, String data) {
        return """
                {"update_id":%d,"callback_query":{"id":"c%d","chat_instance":"1","data":%s,"from":%s,
                "message":{"message_id":%d,"date":1764060000,"chat":{"id":%d,"type":"private"}}}}""".formatted(nextId(), IDS.get(), JSON.writeValueAsString(data), from(person), messageId, person);
    }

    /** A person blocks the bot, {@code kicked}, or lets it back in, {@code member}. */
    public static String membership(long person, String status) {
        String member = """
                {"status":"%s","user":{"id":1,"is_bot":true,"first_name":"Бот"}%s}""";
        return """
                {"update_id":%d,"my_chat_member":{"date":1764060000,"chat":{"id":%d,"type":"private"},"from":%s,
                "old_chat_member":%s,"new_chat_member":%s}}""".formatted(
                        nextId(),
                        person,
                        from(person),
                        member.formatted("member", ""),
                        member.formatted(status, status.equals("kicked") ? ",\"until_date\":0" : ""));
    }

    public static String from(long person) {
        return "{\"id\":%d,\"is_bot\":false,\"first_name\":\"Анна\",\"language_code\":\"ru\"}".formatted(person);
    }
}
