package ai.wewall.platform.security;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The issuer of staff's access tokens.
 *
 * @param issuer its URL as it stands in the claim {@code iss}; blank where there is no staff
 * @param audience what the claim {@code aud} has to name; blank where it may be anything
 */
@Validated
@ConfigurationProperties("wewall.security.staff")
public record StaffIssuerProperties(
        @NotNull @DefaultValue("") String issuer,
        @NotNull @DefaultValue("") String audience) {}
