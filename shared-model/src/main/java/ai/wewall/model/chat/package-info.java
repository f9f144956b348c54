/** Leads, the texts that people agree to, and conversations with managers. */
@NullMarked
package ai.wewall.model.chat;

import org.jspecify.annotations.NullMarked;
