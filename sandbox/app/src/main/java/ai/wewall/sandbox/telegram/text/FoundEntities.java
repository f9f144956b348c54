package ai.wewall.sandbox.telegram.text;

import ai.wewall.sandbox.telegram.wire.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entities that nobody marked: commands, mentions, hash tags, addresses. */
final class FoundEntities {

    private static final Map<String, Pattern> PATTERNS = patterns();
    private static final Set<String> CLOSED = Set.of("code", "pre", "text_link", "text_mention");

    private FoundEntities() {}

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("url", Pattern.compile("(?i)\\b(?:https?|ftp|tg)://[^\\s<>\"«»]*[^\\s<>\"«».,:;!?'()\\[\\]]"));
        patterns.put("email", Pattern.compile("(?i)(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"));
        patterns.put("bot_command", Pattern.compile("(?<![\\w/<>@.])/[a-zA-Z0-9_]{1,64}(?:@\\w{3,32})?(?![\\w/])"));
        patterns.put("mention", Pattern.compile("(?<![\\w@/.])@[a-zA-Z]\\w{3,31}(?!\\w)"));
        patterns.put("hashtag", Pattern.compile("(?U)(?<![\\w/#])#(?=\\w*\\p{L})\\w{1,256}"));
        return patterns;
    }

    /** What is to be found besides the marked ones. */
    static List<Entity> in(FormattedText marked) {
        List<Entity> found = new ArrayList<>();
        PATTERNS.forEach((type, pattern) -> {
            Matcher matcher = pattern.matcher(marked.text());
            while (matcher.find()) {
                Entity entity = Entity.plain(type, matcher.start(), matcher.end() - matcher.start());
                if (isFree(entity, marked.entities(), CLOSED) && isFree(entity, found, PATTERNS.keySet())) {
                    found.add(entity);
                }
            }
        });
        return found;
    }

    private static boolean isFree(Entity entity, List<Entity> others, Set<String> types) {
        return others.stream()
                .filter(other -> types.contains(other.type()))
                .noneMatch(other -> other.offset() < entity.end() && entity.offset() < other.end());
    }
}
