/** What a lead is and which texts people agree to. */
@NullMarked
package ai.wewall.chat.domain;

import org.jspecify.annotations.NullMarked;
