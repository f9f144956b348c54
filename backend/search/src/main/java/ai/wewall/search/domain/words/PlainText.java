package ai.wewall.search.domain.words;

import java.text.Normalizer;

/** One form for texts that look alike: composed letters, no ё, nothing invisible, nothing that is no character. */
public final class PlainText {

    private PlainText() {}

    /** The plain form of a text; its words and their order stay. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String whole = text.codePoints().noneMatch(PlainText::isOutsideLatinAndCyrillic)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        whole.codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    /** What may have a compatibility form, be a mark that combines, or be half of a pair. */
    private static boolean isOutsideLatinAndCyrillic(int point) {
        return point > 0x7e && !(point >= 0x400 && point <= 0x45f);
    }

    private static void append(StringBuilder plain, int point) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
                plain.append(' ');
            default -> plain.appendCodePoint(point == 'ё' ? 'е' : point == 'Ё' ? 'Е' : point);
        }
    }

    /** Sixty-four bits that differ where texts differ, but for a chance of one in many; never 0. */
    public static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
