/** Leads and legal texts over HTTP. */
@NullMarked
package ai.wewall.chat.adapter.web;

import org.jspecify.annotations.NullMarked;
