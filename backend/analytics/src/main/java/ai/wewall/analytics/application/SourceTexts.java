package ai.wewall.analytics.application;

import ai.wewall.analytics.domain.Source;
import java.util.Locale;

/** Sources in the words of people. */
@FunctionalInterface
public interface SourceTexts {

    /** A source in a language; in Russian where there are no texts in it. */
    String of(Source source, Locale language);
}
