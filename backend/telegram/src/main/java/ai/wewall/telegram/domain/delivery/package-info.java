/** What is sent to chats, how fast, and what follows from how it went. */
@NullMarked
package ai.wewall.telegram.domain.delivery;

import org.jspecify.annotations.NullMarked;
