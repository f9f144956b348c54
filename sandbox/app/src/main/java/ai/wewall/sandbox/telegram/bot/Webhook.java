package ai.wewall.sandbox.telegram.bot;

/**
 * Where a bot wants its updates delivered.
 *
 * @param secretToken what the deliveries carry, empty for nothing
 * @param maxConnections deliveries at the same time
 */
record Webhook(String url, String secretToken, int maxConnections, String ipAddress) {}
