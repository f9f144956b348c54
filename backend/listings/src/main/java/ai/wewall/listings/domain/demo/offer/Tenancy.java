package ai.wewall.listings.domain.demo.offer;

import ai.wewall.model.listing.LeaseSummary;

/** A tenant and the lease. */
public record Tenancy(Tenant tenant, LeaseSummary lease) {}
