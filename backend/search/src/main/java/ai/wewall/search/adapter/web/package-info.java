/** The HTTP surface of search. */
@NullMarked
package ai.wewall.search.adapter.web;

import org.jspecify.annotations.NullMarked;
