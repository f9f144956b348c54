package ai.wewall.sandbox;

import java.nio.file.Path;
import java.util.Map;

/**
 * What an operator may set, from the environment.
 *
 * @param home folder of everything that a run keeps
 * @param webPort port of the simulators
 * @param postgresPort port of the embedded PostgreSQL
 * @param redisPort port of the embedded Redis
 * @param smtpPort port of the mail server
 */
record SandboxSettings(Path home, int webPort, int postgresPort, int redisPort, int smtpPort) {

    static SandboxSettings of(Map<String, String> environment) {
        return new SandboxSettings(
                Path.of(environment.getOrDefault("WEWALL_HOME", ".wewall"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment, "WEWALL_SANDBOX_PORT", 8090),
                port(environment, "WEWALL_POSTGRES_PORT", 54329),
                port(environment, "WEWALL_REDIS_PORT", 63799),
                port(environment, "WEWALL_SMTP_PORT", 8025));
    }

    private static int port(Map<String, String> environment, String name, int fallback) {
        String value = environment.getOrDefault(name, "");
        try {
            int port = value.isBlank() ? fallback : Integer.parseInt(value.strip());
            if (port < 0 || port > 65_535) {
                throw new StartFailure(name + " must be a port from 0 to 65535, not " + value);
            }
            return port;
        } catch (NumberFormatException notNumber) {
            throw new StartFailure(name + " must be a port number, not " + value, notNumber);
        }
    }
}
