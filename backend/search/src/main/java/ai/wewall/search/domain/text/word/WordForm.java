package ai.wewall.search.domain.text.word;

/**
 * One reading of a written form by the dictionary.
 *
 * @param lemma the dictionary's head word
 * @param tag grammar in the dictionary's notation, as {@code NN:Inanim:Masc:Sin:P}
 */
public record WordForm(String lemma, String tag) {

    /** Whether a grammeme stands in the tag: {@code P} prepositional, {@code PL} plural, {@code NN} noun … */
    public boolean has(String grammeme) {
        int at = tag.indexOf(grammeme);
        while (at >= 0) {
            int end = at + grammeme.length();
            if ((at == 0 || tag.charAt(at - 1) == ':') && (end == tag.length() || tag.charAt(end) == ':')) {
                return true;
            }
            at = tag.indexOf(grammeme, at + 1);
        }
        return false;
    }

    /** Whether it is the name of a person, of which the dictionary holds a hundred thousand. */
    public boolean isPersonName() {
        return has("Fam") || has("Name") || has("Patr");
    }
}
