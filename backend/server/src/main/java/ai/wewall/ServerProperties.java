package ai.wewall;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the process as a whole.
 *
 * @param home folder of everything the process keeps
 * @param publicUrl where people reach the product: scheme and host, and a port if it is not the scheme's own
 * @param webRoot folder with the built browser app and, in {@code miniapp/}, the Mini App; null where none is served
 */
@Validated
@ConfigurationProperties("wewall")
record ServerProperties(
        @NotNull Path home,
        @NotNull URI publicUrl,
        @Nullable Path webRoot) {

    ServerProperties {
        if (webRoot != null && webRoot.toString().isBlank()) {
            webRoot = null;
        }
    }

    /** Links, cookies and the check of origins are all made of it. */
    @AssertTrue(message = "wewall.public-url has to be an origin, as https://wewall.example")
    boolean isPublicUrlAnOrigin() {
        String path = publicUrl.getPath();
        return ("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme()))
                && publicUrl.getHost() != null
                && (path == null || path.isEmpty());
    }
}
