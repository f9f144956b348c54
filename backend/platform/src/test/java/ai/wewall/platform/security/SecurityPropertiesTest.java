package ai.wewall.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.testing.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityPropertiesTest {

    @TempDir
    private Path home;

    @Test
    void defaultsAreThese() {
        assertThat(Settings.defaults(SecurityProperties.class))
                .isEqualTo(new SecurityProperties("", Duration.ofMinutes(15)));
    }

    @Test
    void everyKeyCounts() {
        Settings.assertEveryKeyCounts(
                SecurityProperties.class, Map.of("token-secret", "x".repeat(32), "access-token-life", "1m"));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Settings.of(SecurityProperties.class, Map.of("access-token-life", "0s")))
                .isNotNull();
        assertThatThrownBy(() -> Secrets.of("short", home.resolve("secret"))).hasMessageContaining("32 characters");
    }

    @Test
    void secretThatIsNotSetIsMadeOnceAndReadByUsAlone() throws Exception {
        Path file = home.resolve("keys/secret");
        byte[] key = Secrets.of("", file).derived("use");

        assertThat(Secrets.of("", file).derived("use")).isEqualTo(key);
        assertThat(Secrets.of("", file).derived("other")).isNotEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
