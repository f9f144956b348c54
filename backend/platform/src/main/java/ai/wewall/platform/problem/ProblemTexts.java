package ai.wewall.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;

/** Titles, details and messages of problems, by code, in Russian or English. */
public final class ProblemTexts {

    private static final Locale RUSSIAN = Locale.of("ru");

    /** A key of no bundle: who asks for it has read them all, so that no event loop waits for a file later. */
    private static final String NOWHERE = "";

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    /** Texts of these bundles; the names that come first win. */
    public ProblemTexts(List<ProblemBundle> bundles) {
        messages.setBasenames(bundles.stream().map(ProblemBundle::name).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        List.of(RUSSIAN, Locale.ENGLISH).forEach(locale -> text(NOWHERE, "", locale));
    }

    /** English where the caller asks for it before Russian, else Russian, also where the header makes no sense. */
    public static Locale localeOf(HttpHeaders headers) {
        try {
            Locale best = Locale.lookup(headers.getAcceptLanguage(), List.of(RUSSIAN, Locale.ENGLISH));
            return best == null ? RUSSIAN : best;
        } catch (IllegalArgumentException malformed) {
            return RUSSIAN;
        }
    }

    /** A short title; that of the HTTP status where the code has none. */
    public String title(String code, int status, Locale locale) {
        return text(code + ".title", text("status." + status, code, locale), locale);
    }

    /** What happened and what can be done; what the HTTP status says of it where the code has no words of its own. */
    public String detail(String code, int status, Locale locale) {
        return text(
                code + ".detail", text("status." + status + ".detail", title(code, status, locale), locale), locale);
    }

    /** What is wrong with a value. */
    public String field(String code, Locale locale) {
        return text("field." + code, code, locale);
    }

    private String text(String key, String otherwise, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise);
    }
}
