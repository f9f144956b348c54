package ai.wewall;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** What the server tells the screens in every page, since they are built before anything is configured. */
final class PageSettings {

    private final String tags;

    private PageSettings(Map<String, String> named) {
        this.tags = named.entrySet().stream()
                .map(each -> "<meta name=\"%s\" content=\"%s\">"
                        .formatted(each.getKey(), HtmlUtils.htmlEscape(each.getValue(), "UTF-8")))
                .collect(Collectors.joining());
    }

    /**
     * The settings.
     *
     * @param mapStyle address of the map's style, or null
     * @param telegramLogin whether one can log in with Telegram
     */
    static PageSettings of(@Nullable String mapStyle, boolean telegramLogin) {
        Map<String, String> named = new LinkedHashMap<>();
        if (mapStyle != null) {
            named.put("wewall-map-style", mapStyle);
        }
        if (telegramLogin) {
            named.put("wewall-telegram-login", "on");
        }
        return new PageSettings(named);
    }

    /** The page with them. */
    String into(String page) {
        return tags.isEmpty() ? page : page.replaceFirst("</head>", Matcher.quoteReplacement(tags + "</head>"));
    }
}
