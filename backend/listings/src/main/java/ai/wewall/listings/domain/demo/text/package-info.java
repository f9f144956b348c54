/** How the demo market is told, in Russian: grammar, phrases, titles and descriptions. */
@NullMarked
package ai.wewall.listings.domain.demo.text;

import org.jspecify.annotations.NullMarked;
