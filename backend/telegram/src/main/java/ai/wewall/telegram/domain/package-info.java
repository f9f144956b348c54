/** Identities that every part of the bot shares. */
@NullMarked
package ai.wewall.telegram.domain;

import org.jspecify.annotations.NullMarked;
