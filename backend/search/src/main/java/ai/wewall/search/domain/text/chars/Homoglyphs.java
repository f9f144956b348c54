package ai.wewall.search.domain.text.chars;

/** Letters that look alike: a word that mixes alphabets («ЦAО» with a Latin A) is read as Russian. */
public final class Homoglyphs {

    private static final String LATIN = "aceopxykmthb";
    private static final String RUSSIAN = "асеорхукмтнв";

    private Homoglyphs() {}

    /** The word in Russian letters if it has some already, else as it stands. */
    public static String unmix(String word) {
        boolean latin = false;
        boolean russian = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            russian |= c >= 'а' && c <= 'я';
        }
        return latin && russian ? toRussian(word) : word;
    }

    private static String toRussian(String word) {
        StringBuilder mended = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = LATIN.indexOf(word.charAt(i));
            if (place >= 0) {
                mended.setCharAt(i, RUSSIAN.charAt(place));
            }
        }
        return mended.toString();
    }
}
