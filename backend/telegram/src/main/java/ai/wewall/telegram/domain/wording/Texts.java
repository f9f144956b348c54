package ai.wewall.telegram.domain.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The bot's texts in one language. */
public final class Texts {

    private static final String BUNDLE = "messages/telegram";

    private static final Texts RUSSIAN = new Texts(Locale.of("ru"));
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    /** How many example sentences there are. */
    private static final int EXAMPLES = 3;

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts of a language: English for {@code en}, else Russian. */
    public static Texts of(String language) {
        return language.equals("en") ? ENGLISH : RUSSIAN;
    }

    /** {@code ru} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text of a key, with {@code {0}}, {@code {1}} and so on replaced. */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The text for so many of something, in the plural form that the language has for them; {@code {0}} is the number. */
    public String counted(String key, long count, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = numbers().whole(count);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + '.' + Plural.of(locale, count), arguments);
    }

    /** The text for a number of something that may have a fraction; {@code {0}} is the number. */
    String counted(String key, BigDecimal number) {
        String form = number.stripTrailingZeros().scale() > 0 ? "fraction" : Plural.of(locale, number.longValue());
        return get(key + '.' + form, numbers().decimal(number));
    }

    /** The word for a value of an enumeration. */
    public String word(String kind, Enum<?> value) {
        return get(kind + '.' + value.name());
    }

    /** The example sentences that the interpreter understands, in the order of their buttons. */
    public List<String> examples() {
        return IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(number -> get("example." + number + ".says"))
                .toList();
    }

    Numbers numbers() {
        return new Numbers(locale);
    }
}
