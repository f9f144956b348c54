package ai.wewall.identity.adapter.smtp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mail server.
 *
 * @param host where it listens; blank where there is none
 * @param user who we are to it; blank where it does not ask
 * @param password of the user
 * @param from whom our mails come from
 */
@Validated
@ConfigurationProperties("wewall.mail")
record MailProperties(
        @NotNull @DefaultValue("") String host,
        @Min(1) @Max(65_535) @DefaultValue("25") int port,
        @NotNull @DefaultValue("") String user,
        @NotNull @DefaultValue("") String password,
        @NotNull @DefaultValue("no-reply@wewall.test") String from) {}
