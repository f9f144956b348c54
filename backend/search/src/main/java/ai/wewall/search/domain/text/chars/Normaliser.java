package ai.wewall.search.domain.text.chars;

/** Brings a text into {@link NormalText}: rule 8 and the last word of (as), ё = е and case never matters. */
public final class Normaliser {

    private static final char BREVE = '\u0306';

    private Normaliser() {}

    public static NormalText normalise(String text) {
        int most = text.length();
        char[] chars = new char[most];
        int[] starts = new int[most];
        int[] ends = new int[most];
        int length = 0;
        for (int i = 0; i < most; i++) {
            char unit = text.charAt(i);
            if (length > 0 && isMark(unit)) {
                chars[length - 1] = compose(chars[length - 1], unit);
                ends[length - 1] = i + 1;
            } else if (!isInvisible(unit)) {
                chars[length] = plain(unit);
                starts[length] = i;
                ends[length] = i + 1;
                length++;
            }
        }
        return new NormalText(text, chars, starts, ends, length);
    }

    private static boolean isMark(char unit) {
        return unit >= '\u0300' && unit <= '\u036f';
    }

    /** Of the marks that stand by themselves only the breve makes another letter; without its dots ё is е. */
    private static char compose(char base, char mark) {
        return mark == BREVE && base == 'и' ? 'й' : base;
    }

    /** Soft hyphens, joiners and the like, that a person does not see. */
    private static boolean isInvisible(char unit) {
        return unit == '\u00ad' || unit >= '\u200b' && unit <= '\u200f' || unit == '\u2060' || unit == '\ufeff';
    }

    private static char plain(char unit) {
        if (unit < 0x80) {
            return Character.toLowerCase(unit);
        }
        if (unit == 'ё' || unit == 'Ё') {
            return 'е';
        }
        if (unit >= '\u2010' && unit <= '\u2015' || unit == '\u2212') {
            return '-';
        }
        if (Character.isDigit(unit)) {
            return (char) ('0' + Character.digit(unit, 10));
        }
        return unit != '\u0085' && Character.isSpaceChar(unit) ? ' ' : Character.toLowerCase(unit);
    }
}
