package ai.wewall.search.domain.suggest;

/** What a text would have been, had the other layout of the keyboard been on. */
final class Keyboard {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private Keyboard() {}

    /** The same keys in the Russian layout. */
    static String inRussian(String typed) {
        return mapped(typed, LATIN, RUSSIAN);
    }

    /** The same keys in the Latin layout. */
    static String inLatin(String typed) {
        return mapped(typed.replace('ё', 'е'), RUSSIAN, LATIN);
    }

    private static String mapped(String typed, String from, String to) {
        StringBuilder mapped = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(typed.charAt(i));
            mapped.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return mapped.toString();
    }
}
