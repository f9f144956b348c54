package ai.wewall.analytics.adapter.web;

import ai.wewall.analytics.application.SourceTexts;
import ai.wewall.analytics.domain.Source;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Sources out of the message bundle. */
final class BundledSourceTexts implements SourceTexts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    BundledSourceTexts() {
        messages.setBasename("messages/analytics-sources");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @Override
    public String of(Source source, Locale language) {
        return messages.getMessage(source.name(), null, language);
    }
}
