package ai.wewall;

import jakarta.validation.constraints.AssertTrue;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The base map. Without a style the screens draw their own one, and nothing is loaded from elsewhere.
 *
 * @param styleUrl a style for MapLibre, by https or as a path of our own; null for none
 * @param origins further places, as {@code https://tiles.example}, from which the style takes tiles, fonts and pictures
 */
@Validated
@ConfigurationProperties("wewall.map")
record MapProperties(@Nullable URI styleUrl, @DefaultValue List<URI> origins) {

    MapProperties {
        if (styleUrl != null && styleUrl.toString().isBlank()) {
            styleUrl = null;
        }
        origins = List.copyOf(origins);
    }

    /** Both stand in a header, where a careless character would say more than it should. */
    @AssertTrue(message = "wewall.map.style-url has to be an https address, or a path that begins with a slash")
    boolean isStyleUrlSound() {
        return styleUrl == null || isOwn(styleUrl) || isSafe(styleUrl);
    }

    @AssertTrue(message = "wewall.map.origins have to be origins, as https://tiles.example")
    boolean isEveryOriginSound() {
        return origins.stream()
                .allMatch(origin -> isSafe(origin) && originOf(origin).equals(origin.toString()));
    }

    /** All origins that the map may load from, beside our own. */
    List<String> allowed() {
        Stream<URI> style = Stream.ofNullable(styleUrl).filter(url -> !isOwn(url));
        return Stream.concat(style, origins.stream())
                .map(MapProperties::originOf)
                .distinct()
                .toList();
    }

    private static boolean isOwn(URI url) {
        String text = url.toString();
        return !url.isAbsolute() && text.startsWith("/") && !text.startsWith("//");
    }

    private static boolean isSafe(URI url) {
        String host = Objects.requireNonNullElse(url.getHost(), "");
        boolean here = host.equals("localhost") || host.equals("127.0.0.1");
        return host.matches("[A-Za-z0-9.-]+")
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && ("https".equals(url.getScheme()) || here && "http".equals(url.getScheme()));
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}
