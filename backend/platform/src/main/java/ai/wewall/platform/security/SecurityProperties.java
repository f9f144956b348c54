package ai.wewall.platform.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Access tokens.
 *
 * @param tokenSecret at least 32 characters; where blank, one is made and kept under {@code wewall.home}
 * @param accessTokenLife how long an access token lives
 */
@ConfigurationProperties("wewall.security")
public record SecurityProperties(
        @DefaultValue("") String tokenSecret,
        @DefaultValue("15m") Duration accessTokenLife) {}
