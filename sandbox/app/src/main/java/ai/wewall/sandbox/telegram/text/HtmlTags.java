package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags of the parse mode HTML and what they mean. */
final class HtmlTags {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("a", "text_link"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("pre", "pre"),
            Map.entry("code", "code"),
            Map.entry("blockquote", "blockquote"));

    private HtmlTags() {}

    static boolean isKnown(String name) {
        return PLAIN.containsKey(name);
    }

    /** What an attribute says about its tag, or null where it says nothing. */
    static @Nullable String argument(String tag, HtmlAttribute attribute) {
        String value = attribute.value();
        return switch (tag + " " + attribute.name()) {
            case "a href", "tg-emoji emoji-id" -> value;
            case "code class" -> value.startsWith("language-") ? value.substring(9) : null;
            case "span class" -> value.startsWith("tg-") ? value.substring(3) : null;
            case "blockquote expandable" -> "expandable";
            default -> null;
        };
    }

    /** The entity of a tag, or null where it means nothing. */
    static @Nullable Entity entity(String tag, @Nullable String argument, String inner, int offset, int length) {
        String type = PLAIN.getOrDefault(tag, tag);
        return switch (tag) {
            case "a" -> Links.textLink(argument == null ? inner : argument, offset, length);
            case "tg-emoji" -> argument == null ? null : new Entity(type, offset, length, null, null, argument, null);
            case "code" -> new Entity(type, offset, length, null, argument, null, null);
            case "blockquote" -> Entity.plain(argument == null ? type : "expandable_blockquote", offset, length);
            default -> Entity.plain(type, offset, length);
        };
    }
}
