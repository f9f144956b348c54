/** Mail by SMTP. */
@NullMarked
package ai.wewall.identity.adapter.smtp;

import org.jspecify.annotations.NullMarked;
