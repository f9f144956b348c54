package ai.wewall.telegram.application;

import ai.wewall.telegram.application.inbox.Inbox;
import ai.wewall.telegram.application.inbox.SoleRight;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;

/** What is kept of one bot. */
public record BotStores(Inbox inbox, Outbox outbox, Chats chats, Boards boards, SoleRight right) {}
