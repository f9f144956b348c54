package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The old parse mode Markdown: no nesting. */
final class LegacyMarkdownText {

    private static final String FENCE = "```";
    private static final String SPECIAL = "_*`[";

    private final Scanner in;
    private final StringBuilder out = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private LegacyMarkdownText(String markup) {
        in = new Scanner(markup);
    }

    static FormattedText parse(String markup) {
        LegacyMarkdownText parser = new LegacyMarkdownText(markup);
        while (!parser.in.atEnd()) {
            parser.step();
        }
        return new FormattedText(parser.out.toString(), parser.entities);
    }

    private void step() {
        char character = in.peek();
        if (character == '\\' && in.peek(1) != Scanner.END && SPECIAL.indexOf(in.peek(1)) >= 0) {
            in.skip(1);
            out.append(in.next());
        } else if (SPECIAL.indexOf(character) < 0) {
            out.append(in.next());
        } else if (in.looksAt(FENCE)) {
            block();
        } else {
            span();
        }
    }

    private void block() {
        int begin = in.position();
        in.skip(FENCE.length());
        String language = MarkdownFence.language(in);
        int offset = out.length();
        while (!in.looksAt(FENCE)) {
            copy(begin);
        }
        in.skip(FENCE.length());
        add(
                language == null
                        ? Entity.plain("pre", offset, out.length() - offset)
                        : new Entity("pre", offset, out.length() - offset, null, language, null, null));
    }

    private void span() {
        int begin = in.position();
        char opening = in.next();
        char closing = opening == '[' ? ']' : opening;
        int offset = out.length();
        while (in.peek() != closing || in.atEnd()) {
            copy(begin);
        }
        in.skip(1);
        int length = out.length() - offset;
        switch (opening) {
            case '_' -> add(Entity.plain("italic", offset, length));
            case '*' -> add(Entity.plain("bold", offset, length));
            case '`' -> add(Entity.plain("code", offset, length));
            default -> add(Links.textLink(address(out.substring(offset)), offset, length));
        }
    }

    private String address(String label) {
        if (in.peek() != '(') {
            return label;
        }
        in.skip(1);
        String address = in.readWhile(character -> character != ')');
        in.skip(1);
        return address;
    }

    private void copy(int entityBegin) {
        if (in.atEnd()) {
            throw Refusal.badRequest("can't parse entities: Can't find end of the entity starting at byte offset "
                    + in.byteOffset(entityBegin));
        }
        out.append(in.next());
    }

    private void add(@Nullable Entity entity) {
        if (entity != null && entity.length() > 0) {
            entities.add(entity);
        }
    }
}
