/** Inbox, outbox, chats and lists in PostgreSQL. */
@NullMarked
package ai.wewall.telegram.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
