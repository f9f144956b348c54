package ai.wewall;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the process as a whole.
 *
 * @param home folder of everything the process keeps
 * @param publicUrl where people reach the product, without a slash at the end
 * @param webRoot folder with the built browser app and, in {@code miniapp/}, the Mini App; null where none is served
 */
@ConfigurationProperties("wewall")
record ServerProperties(Path home, URI publicUrl, @Nullable Path webRoot) {

    ServerProperties {
        if (webRoot != null && webRoot.toString().isBlank()) {
            webRoot = null;
        }
    }
}
