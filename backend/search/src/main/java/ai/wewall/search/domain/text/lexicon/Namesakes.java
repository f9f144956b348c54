package ai.wewall.search.domain.text.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stations that bear the name of a district in another form: «метро Арбат» is Арбатская (rule 7). */
final class Namesakes {

    private static final Pattern VOWEL = Pattern.compile("[аоы]$");
    private static final Pattern ADJECTIVE = Pattern.compile("(ий|ое)$");

    private final Map<String, String> stations = new HashMap<>();

    Namesakes(Collection<String> names) {
        names.forEach(name -> stations.put(normal(name), name));
    }

    /** The station of a word of a district's name; null where there is none or the word is a station's own name. */
    @Nullable
    String of(String word) {
        if (stations.containsKey(word)) {
            return null;
        }
        String adjective = ADJECTIVE.matcher(word).replaceFirst("ая");
        return adjective.equals(word)
                ? stations.get(VOWEL.matcher(word).replaceFirst("") + "ская")
                : stations.get(adjective);
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
