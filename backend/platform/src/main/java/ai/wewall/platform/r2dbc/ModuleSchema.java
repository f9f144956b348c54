package ai.wewall.platform.r2dbc;

/**
 * A module's own schema, as a bean of its configuration. Scripts lie under {@code db/migration/<name>}.
 *
 * @param name of module and schema
 */
public record ModuleSchema(String name) {}
