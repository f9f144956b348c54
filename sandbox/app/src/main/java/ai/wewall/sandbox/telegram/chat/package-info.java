/** What both sides of a conversation share: the queue of updates, the shape of a message, news for whoever watches. */
@NullMarked
package ai.wewall.sandbox.telegram.chat;

import org.jspecify.annotations.NullMarked;
