/** The HTTP surface of identity. */
@NullMarked
package ai.wewall.identity.adapter.web;

import org.jspecify.annotations.NullMarked;
