package ai.wewall.telegram;

import ai.wewall.telegram.application.work.Wake;

/**
 * What wakes the workers of this process.
 *
 * @param handlers those who handle updates
 * @param senders those who send messages
 */
record BotWakes(Wake handlers, Wake senders) {}
