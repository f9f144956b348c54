/** Request bodies: parsed strictly, checked against their field tables, then bound to records. */
@NullMarked
package ai.wewall.platform.http.json;

import org.jspecify.annotations.NullMarked;
