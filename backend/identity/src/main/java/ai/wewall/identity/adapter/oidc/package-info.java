/** Log in with Telegram by OpenID Connect. */
@NullMarked
package ai.wewall.identity.adapter.oidc;

import org.jspecify.annotations.NullMarked;
