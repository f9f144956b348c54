/** Signing in and staying signed in. */
@NullMarked
package ai.wewall.identity.application;

import org.jspecify.annotations.NullMarked;
