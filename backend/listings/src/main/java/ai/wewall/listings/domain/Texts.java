package ai.wewall.listings.domain;

/** What a text may hold. */
final class Texts {

    private Texts() {}

    /** Whether it holds letters and line breaks only: no control characters and no halves of surrogate pairs. */
    static boolean clean(String text) {
        return text.codePoints().allMatch(Texts::fits);
    }

    private static boolean fits(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(point) || point == '\n' || point == '\t');
    }
}
