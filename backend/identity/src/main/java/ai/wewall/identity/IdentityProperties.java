package ai.wewall.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Signing in.
 *
 * @param signInLife how long a sign-in holds, however often its tokens are renewed; the cookie lives as long
 * @param keepEnded how long a sign-in that has ended is remembered, so that a stolen token is still told as used
 * @param codesAnHour how many codes for signing in an e-mail address may be sent in an hour
 */
@Validated
@ConfigurationProperties("wewall.identity")
record IdentityProperties(
        @DurationMin(minutes = 1) @DefaultValue("30d") Duration signInLife,
        @DurationMin(seconds = 0) @DefaultValue("7d") Duration keepEnded,
        @Min(1) @DefaultValue("5") int codesAnHour) {}
