/** What the messenger in the browser needs besides the programs' paths: its page, its people, its chats, live news. */
@NullMarked
package ai.wewall.sandbox.telegram.client;

import org.jspecify.annotations.NullMarked;
