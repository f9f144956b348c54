/** Listings and their photos over HTTP. */
@NullMarked
package ai.wewall.listings.adapter.web;

import org.jspecify.annotations.NullMarked;
