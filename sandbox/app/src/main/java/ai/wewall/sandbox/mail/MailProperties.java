package ai.wewall.sandbox.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server.
 *
 * @param port where it listens; 0 for any free one
 * @param perMinute mails that it takes in a minute
 * @param largest bytes of a mail
 * @param recipients of one mail
 */
@ConfigurationProperties("sandbox.mail")
record MailProperties(
        @DefaultValue("0") int port,
        @DefaultValue("600") int perMinute,
        @DefaultValue("10485760") int largest,
        @DefaultValue("50") int recipients) {}
