package ai.wewall.telegram.adapter.telegram;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Who is meant in a group: the bot where its name is called, or where one of its own messages is answered. */
final class Addressing {

    private final String username;
    private final Pattern mention;

    Addressing(String username) {
        this.username = username.toLowerCase(Locale.ROOT);
        this.mention = Pattern.compile(
                "@" + Pattern.quote(username) + "(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean isToUs(Message message) {
        return !username.isEmpty()
                && (isNamed(message.getText()) || isNamed(message.getCaption()) || answersUs(message));
    }

    private boolean isNamed(String text) {
        return text != null && mention.matcher(text).find();
    }

    private boolean answersUs(Message message) {
        Message answered = message.getReplyToMessage();
        return answered != null
                && answered.getFrom() != null
                && answered.getFrom().getUserName() != null
                && answered.getFrom().getUserName().toLowerCase(Locale.ROOT).equals(username);
    }

    /** The text without our name; a command keeps it, as it belongs to it. */
    String withoutName(String text) {
        if (username.isEmpty() || text.startsWith("/")) {
            return text;
        }
        Matcher named = mention.matcher(text);
        return named.find() ? named.replaceAll(" ").strip() : text;
    }
}
