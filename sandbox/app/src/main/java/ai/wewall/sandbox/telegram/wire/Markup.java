package ai.wewall.sandbox.telegram.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message brings besides its content. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Markup.Inline.class),
    @JsonSubTypes.Type(Markup.Keyboard.class),
    @JsonSubTypes.Type(Markup.RemoveKeyboard.class),
    @JsonSubTypes.Type(Markup.ForceReply.class)
})
public sealed interface Markup {

    /** Rows of buttons under the message. */
    record Inline(List<List<InlineButton>> inlineKeyboard) implements Markup {}

    /** Rows of buttons in place of the letters. */
    record Keyboard(
            List<List<KeyboardButton>> keyboard,
            @Nullable Boolean isPersistent,
            @Nullable Boolean resizeKeyboard,
            @Nullable Boolean oneTimeKeyboard,
            @Nullable String inputFieldPlaceholder)
            implements Markup {}

    /** Gives the letters back. */
    record RemoveKeyboard(boolean removeKeyboard) implements Markup {}

    /** Asks for a reply. */
    record ForceReply(boolean forceReply) implements Markup {}

    /** The rows under a message, none for every other markup. */
    static List<List<InlineButton>> rows(@Nullable Markup markup) {
        return markup instanceof Inline inline ? inline.inlineKeyboard() : List.of();
    }

    /** Whether one of its buttons opens a Mini App. */
    static boolean opensApps(@Nullable Markup markup) {
        return switch (markup) {
            case Inline inline ->
                inline.inlineKeyboard().stream().flatMap(List::stream).anyMatch(button -> button.webApp() != null);
            case Keyboard keys ->
                keys.keyboard().stream().flatMap(List::stream).anyMatch(button -> button.webApp() != null);
            case RemoveKeyboard remove -> false;
            case ForceReply reply -> false;
            case null -> false;
        };
    }
}
