/** Sign-in, tokens and profiles. */
@NullMarked
package ai.wewall.model.identity;

import org.jspecify.annotations.NullMarked;
