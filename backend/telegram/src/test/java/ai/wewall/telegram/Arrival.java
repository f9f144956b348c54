package ai.wewall.telegram;

/**
 * One delivery of an update.
 *
 * @param number place among all deliveries
 */
record Arrival(int number, long chat, String update) {}
