/** Leads taken in and legal texts looked up. */
@NullMarked
package ai.wewall.chat.application;

import org.jspecify.annotations.NullMarked;
