/** The world around the bot, as its tests need it. */
package ai.wewall.telegram.twin;
