/** The identity providers: one for staff, and Log in with Telegram. */
@NullMarked
package ai.wewall.sandbox.oidc;

import org.jspecify.annotations.NullMarked;
