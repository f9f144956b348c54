package ai.wewall.telegram.application;

import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.application.inbox.UpdateSource;
import ai.wewall.telegram.application.outbox.BotApi;

/** The ways between one bot and Telegram. */
public record BotLines(BotApi api, BotProfile profile, UpdateSource source, UpdateReading reading) {}
