/** Where Telegram delivers updates to. */
@NullMarked
package ai.wewall.telegram.adapter.web;

import org.jspecify.annotations.NullMarked;
