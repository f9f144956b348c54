/** Rules of search: what fits what. */
@NullMarked
package ai.wewall.search.domain;

import org.jspecify.annotations.NullMarked;
