package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parse mode HTML. */
final class HtmlText {

    private final Scanner in;
    private final StringBuilder out = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();

    private HtmlText(String markup) {
        in = new Scanner(markup);
    }

    static FormattedText parse(String markup) {
        HtmlText parser = new HtmlText(markup);
        parser.run();
        return new FormattedText(parser.out.toString(), parser.entities);
    }

    private void run() {
        while (!in.atEnd()) {
            switch (in.peek()) {
                case '<' -> tag();
                case '&' -> HtmlReferences.read(in, out);
                default -> out.append(in.next());
            }
        }
        OpenTag left = open.peek();
        if (left != null) {
            throw refused("Can't find end tag corresponding to start tag \"" + left.name() + '"');
        }
    }

    private void tag() {
        int begin = in.position();
        in.skip(1);
        if (in.peek() == '/') {
            endTag(begin);
        } else {
            startTag(begin);
        }
    }

    private void startTag(int begin) {
        String name = in.readWhile(character -> !Scanner.isSpace(character) && character != '>')
                .toLowerCase(Locale.ROOT);
        if (in.atEnd()) {
            throw refused("Unclosed start tag", begin);
        }
        if (!HtmlTags.isKnown(name)) {
            throw refused("Unsupported start tag \"" + name + '"', begin);
        }
        String argument = null;
        for (HtmlAttribute attribute = nextAttribute(name, begin);
                attribute != null;
                attribute = nextAttribute(name, begin)) {
            String found = HtmlTags.argument(name, attribute);
            argument = found == null ? argument : found;
        }
        in.skip(1);
        if (name.equals("span") && !"spoiler".equals(argument)) {
            throw refused("Tag \"span\" must have class \"tg-spoiler\"", begin);
        }
        open.push(new OpenTag(name, argument, out.length()));
    }

    private @Nullable HtmlAttribute nextAttribute(String tag, int begin) {
        return HtmlAttribute.read(in, tag, begin);
    }

    private void endTag(int begin) {
        OpenTag opened = open.poll();
        if (opened == null) {
            throw refused("Unexpected end tag", begin);
        }
        in.skip(1);
        String name = in.readWhile(character -> !Scanner.isSpace(character) && character != '>');
        in.skipSpaces();
        if (in.peek() != '>') {
            throw refused("Unclosed end tag", begin);
        }
        in.skip(1);
        if (!name.isEmpty() && !name.equals(opened.name())) {
            throw refused("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(in.byteOffset(begin), opened.name(), name));
        }
        close(opened);
    }

    private void close(OpenTag opened) {
        int length = out.length() - opened.offset();
        if (length == 0) {
            return;
        }
        String inner = out.substring(opened.offset());
        Entity made = HtmlTags.entity(opened.name(), opened.argument(), inner, opened.offset(), length);
        if (made == null) {
            return;
        }
        absorbLanguage(made).ifPresentOrElse(entities::add, () -> entities.add(made));
    }

    /** A block of code may hold its language in a tag of its own inside; both are one entity then. */
    private Optional<Entity> absorbLanguage(Entity made) {
        if (!made.type().equals("pre") || entities.isEmpty()) {
            return Optional.empty();
        }
        Entity inner = entities.getLast();
        if (!inner.type().equals("code") || inner.offset() != made.offset() || inner.length() != made.length()) {
            return Optional.empty();
        }
        entities.removeLast();
        return Optional.of(new Entity("pre", made.offset(), made.length(), null, inner.language(), null, null));
    }

    private Refusal refused(String what, int begin) {
        return refused(what + " at byte offset " + in.byteOffset(begin));
    }

    private static Refusal refused(String what) {
        return Refusal.badRequest("can't parse entities: " + what);
    }

    private record OpenTag(String name, @Nullable String argument, int offset) {}
}
