package ai.wewall.platform.security;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Access tokens.
 *
 * @param tokenSecret at least 32 characters; where blank, one is made and kept under {@code wewall.home}
 * @param accessTokenLife how long an access token lives
 */
@Validated
@ConfigurationProperties("wewall.security")
public record SecurityProperties(
        @NotNull @DefaultValue("") String tokenSecret,
        @DurationMin(seconds = 1) @DefaultValue("15m") Duration accessTokenLife) {}
