/** The mail server: takes mail by SMTP for anybody and shows it in a mailbox. */
@NullMarked
package ai.wewall.sandbox.mail;

import org.jspecify.annotations.NullMarked;
