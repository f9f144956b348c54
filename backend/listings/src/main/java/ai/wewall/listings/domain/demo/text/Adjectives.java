package ai.wewall.listings.domain.demo.text;

/** Adjectives and ordinals that names begin with, in other cases. */
final class Adjectives {

    private Adjectives() {}

    static boolean isAdjective(String word) {
        return endsWithAny(word, "ая", "яя", "ий", "ый", "ой", "ое", "ее") || isOrdinal(word) || isPossessive(word);
    }

    /** As «Столешников»: somebody's. */
    private static boolean isPossessive(String word) {
        return endsWithAny(word, "ов", "ев");
    }

    private static boolean isOrdinal(String word) {
        return word.matches("\\d+-[яйе]");
    }

    /** The prepositional case, as «Лесной» of «Лесная»; parts joined by a hyphen are told each. */
    static String locative(String word) {
        if (isOrdinal(word)) {
            return word.endsWith("я") ? cut(word, 1) + "й" : cut(word, 1) + "м";
        }
        if (isPossessive(word)) {
            return word + "ом";
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return locative(word.substring(0, hyphen)) + "-" + locative(word.substring(hyphen + 1));
        }
        return endingOf(word, "м");
    }

    /** The genitive, as «Лесной» of «Лесная», «Кузнецкого» of «Кузнецкий». */
    static String genitive(String word) {
        return endingOf(word, "го");
    }

    /** Feminine forms agree in both cases; others take their vowel and the ending of the case. */
    private static String endingOf(String word, String masculine) {
        String stem = cut(word, 2);
        if (word.endsWith("ая")) {
            return stem + "ой";
        }
        if (word.endsWith("яя")) {
            return stem + "ей";
        }
        return isSoft(word, stem) ? stem + "е" + masculine : stem + "о" + masculine;
    }

    private static boolean isSoft(String word, String stem) {
        return word.endsWith("ее") || word.endsWith("ий") && !endsWithAny(stem, "к", "г", "х");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
