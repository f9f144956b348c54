/** The local world outside the product: starts the embedded servers, tells where they are, then plays the services. */
@NullMarked
package ai.wewall.sandbox;

import org.jspecify.annotations.NullMarked;
