/** Pictures as JPEG, drawn with Java2D on threads of their own. */
@NullMarked
package ai.wewall.listings.adapter.java2d;

import org.jspecify.annotations.NullMarked;
