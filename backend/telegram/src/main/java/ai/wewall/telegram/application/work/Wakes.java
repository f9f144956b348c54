package ai.wewall.telegram.application.work;

/**
 * What wakes the workers of this process.
 *
 * @param handlers those who handle updates
 * @param senders those who send messages
 */
public record Wakes(Wake handlers, Wake senders) {}
