/** Journeys through the whole product, started by {@code ./wewall test}. */
package ai.wewall.e2e;
