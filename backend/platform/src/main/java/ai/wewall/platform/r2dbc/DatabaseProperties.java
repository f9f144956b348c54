package ai.wewall.platform.r2dbc;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where PostgreSQL is.
 *
 * @param url a JDBC URL; the reactive driver's URL is derived from it
 * @param poolSize most connections the reactive pool opens
 * @param acquireTimeout how long a caller waits for a connection before it is told that the database is away
 * @param statementTimeout how long one statement may run
 * @param transactionTimeout how long a transaction may wait for its next statement: an open one holds the readers of
 *     events back
 */
@Validated
@ConfigurationProperties("wewall.database")
public record DatabaseProperties(
        @NotBlank @Pattern(regexp = "jdbc:postgresql://.+") String url,
        @NotBlank String user,
        @NotNull @DefaultValue("") String password,
        @Min(2) @DefaultValue("16") int poolSize,
        @DurationMin(millis = 1) @DefaultValue("2s") Duration acquireTimeout,
        @DurationMin(millis = 1) @DefaultValue("15s") Duration statementTimeout,
        @DurationMin(millis = 1) @DefaultValue("60s") Duration transactionTimeout) {}
