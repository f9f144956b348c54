package ai.wewall.identity;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Staff.
 *
 * @param firstAdmin e-mail claim of the first ADMIN, who is put into the table of staff at a start; blank for none
 * @param cache how long a row of the table may be taken for true after it was read
 */
@Validated
@ConfigurationProperties("wewall.staff")
record StaffProperties(
        @NotNull @DefaultValue("") String firstAdmin,

        @DurationMin(millis = 0) @DurationMax(seconds = 30) @DefaultValue("15s")
        Duration cache) {}
