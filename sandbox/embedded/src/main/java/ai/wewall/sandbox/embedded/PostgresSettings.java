package ai.wewall.sandbox.embedded;

import java.nio.file.Path;

/**
 * How a server is to run.
 *
 * @param home folder of its binaries and data
 * @param port TCP port on the loopback address, or 0 for any free one
 * @param durable whether a commit survives a crash of the machine; tests do without
 */
public record PostgresSettings(Path home, int port, boolean durable) {}
