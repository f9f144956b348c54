/** The words of listings in Lucene, on disk. */
@NullMarked
package ai.wewall.search.adapter.lucene;

import org.jspecify.annotations.NullMarked;
