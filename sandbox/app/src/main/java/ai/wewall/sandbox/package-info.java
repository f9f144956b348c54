/** The local world outside the product. */
@NullMarked
package ai.wewall.sandbox;

import org.jspecify.annotations.NullMarked;
