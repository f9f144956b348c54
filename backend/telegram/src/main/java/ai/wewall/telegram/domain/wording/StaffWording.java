package ai.wewall.telegram.domain.wording;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the staff bot says. */
public final class StaffWording {

    private final Texts texts;

    private StaffWording(Texts texts) {
        this.texts = texts;
    }

    /** In the language that Telegram tells of a person, Russian where it tells none that we speak. */
    public static StaffWording of(@Nullable String language) {
        return new StaffWording(Texts.of(language != null && language.startsWith("en") ? "en" : "ru"));
    }

    /** To whoever does not work here, as HTML. */
    public String stranger() {
        return new Html().text(texts.get("staff.stranger")).toString();
    }

    /** To somebody who works here, as HTML. */
    public String greeting(String name, Collection<String> roles) {
        String named = roles.stream()
                .sorted()
                .map(role -> texts.get("staff.role." + role))
                .collect(Collectors.joining(", "));
        return new Html()
                .text(texts.get("staff.greeting", Html.shortened(name, 60), named))
                .toString();
    }
}
