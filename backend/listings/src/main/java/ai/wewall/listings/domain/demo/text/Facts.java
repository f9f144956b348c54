package ai.wewall.listings.domain.demo.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds of an offer, and the words that fill the gaps of phrases about it. */
final class Facts {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Set<String> holds = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();

    Facts hold(String fact, boolean holding) {
        if (holding) {
            holds.add(fact);
        }
        return this;
    }

    Facts say(String gap, String word) {
        words.put(gap, word);
        return this;
    }

    Set<String> holding() {
        return holds;
    }

    /** The phrase with its gaps filled, beginning with a capital letter. */
    String fill(Phrase phrase) {
        String filled = GAP.matcher(phrase.text()).replaceAll(this::word);
        return filled.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + filled.substring(1);
    }

    private String word(MatchResult gap) {
        String word = words.get(gap.group(1));
        if (word == null) {
            throw new IllegalStateException("nothing is known of " + gap.group());
        }
        return Matcher.quoteReplacement(word);
    }
}
