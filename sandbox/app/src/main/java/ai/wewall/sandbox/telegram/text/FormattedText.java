package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text without markup, and what its parts mean.
 *
 * @param entities outer before inner, left before right
 */
public record FormattedText(String text, List<Entity> entities) {

    private static final Comparator<Entity> ORDER =
            Comparator.comparingInt(Entity::offset).thenComparing(Entity::length, Comparator.reverseOrder());

    public FormattedText {
        entities = entities.stream().sorted(ORDER).toList();
    }

    /** The same without white space at both ends. */
    public FormattedText stripped() {
        String stripped = text.strip();
        if (stripped.length() == text.length()) {
            return this;
        }
        int begin = text.length() - text.stripLeading().length();
        int end = begin + stripped.length();
        List<Entity> kept = new ArrayList<>();
        for (Entity entity : entities) {
            int from = Math.max(entity.offset(), begin);
            int to = Math.min(entity.end(), end);
            if (to > from) {
                kept.add(entity.at(from - begin, to - from));
            }
        }
        return new FormattedText(stripped, kept);
    }

    /** The same with more entities. */
    public FormattedText with(List<Entity> more) {
        List<Entity> all = new ArrayList<>(entities);
        all.addAll(more);
        return new FormattedText(text, all);
    }
}
