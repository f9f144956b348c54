package ai.wewall;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What a page tells to whoever does not run its scripts: crawlers and messengers that show a link. Put into a built page
 * in place of its general title and description.
 */
final class HeadOfPage {

    private static final Pattern GENERAL =
            Pattern.compile("\\s*(<title>.*?</title>|<meta\\s+name=\"description\"[^>]*>)", Pattern.DOTALL);

    private final String title;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final StringBuilder rest = new StringBuilder();
    private String body = "";

    HeadOfPage(String title) {
        this.title = title;
    }

    /** A {@code meta} by its name. */
    HeadOfPage named(String name, String content) {
        names.put(name, content);
        return this;
    }

    /** A {@code meta} by its property, as Open Graph has them. */
    HeadOfPage property(String name, String content) {
        properties.put(name, content);
        return this;
    }

    /** The one address of the page. */
    HeadOfPage canonical(String url) {
        rest.append("<link rel=\"canonical\" href=\"").append(escape(url)).append("\">");
        return this;
    }

    /** Data by schema.org; the browser runs none of it. */
    HeadOfPage data(String json) {
        rest.append("<script type=\"application/ld+json\">")
                .append(json.replace("<", "\\u003c"))
                .append("</script>");
        return this;
    }

    /** What stands in the page as long as no script has run; each line is a paragraph. */
    HeadOfPage withoutScripts(String heading, String... paragraphs) {
        StringBuilder html =
                new StringBuilder("<noscript><h1>").append(escape(heading)).append("</h1>");
        for (String paragraph : paragraphs) {
            html.append("<p>").append(escape(paragraph)).append("</p>");
        }
        body = html.append("</noscript>").toString();
        return this;
    }

    /** The page with this head. */
    String into(String page) {
        String stripped = GENERAL.matcher(page).replaceAll("");
        return stripped.replaceFirst("</head>", Matcher.quoteReplacement(html() + "</head>"))
                .replaceFirst("</body>", Matcher.quoteReplacement(body + "</body>"));
    }

    private String html() {
        StringBuilder html = new StringBuilder("<title>").append(escape(title)).append("</title>");
        names.forEach((name, content) -> meta(html, "name", name, content));
        properties.forEach((name, content) -> meta(html, "property", name, content));
        return html.append(rest).toString();
    }

    private static void meta(StringBuilder html, String attribute, String name, String content) {
        html.append("<meta ").append(attribute).append("=\"").append(name);
        html.append("\" content=\"").append(escape(content)).append("\">");
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
