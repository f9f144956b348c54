/** What is remembered of chats and of the lists that were shown in them. */
@NullMarked
package ai.wewall.telegram.application.memory;

import org.jspecify.annotations.NullMarked;
