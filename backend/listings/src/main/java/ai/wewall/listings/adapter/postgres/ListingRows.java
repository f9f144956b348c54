package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.adapter.postgres.StoredRow.known;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Building;
import ai.wewall.listings.domain.Figures;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Place;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.Surroundings;
import ai.wewall.listings.domain.Wording;
import ai.wewall.model.listing.Entrance;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.ParkingKind;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Ring;
import org.jspecify.annotations.Nullable;

/** Makes listings out of rows. */
final class ListingRows {

    private ListingRows() {}

    static Listing read(StoredRow row) {
        return new Listing(
                new ListingId(row.id(ListingColumn.ID)),
                known(row.whole(ListingColumn.VERSION)),
                known(row.oneOf(ListingStatus.class, ListingColumn.STATUS)),
                known(row.flag(ListingColumn.DEMO)),
                content(row),
                surroundings(row),
                new Figures(
                        row.number(ListingColumn.PRICE_PER_SQM),
                        row.number(ListingColumn.YIELD_PCT),
                        row.number(ListingColumn.PAYBACK_YEARS)),
                row.moment(ListingColumn.PUBLISHED_AT),
                known(row.moment(ListingColumn.UPDATED_AT)));
    }

    private static ListingContent content(StoredRow row) {
        return new ListingContent(
                new Wording(row.text(ListingColumn.TITLE), row.text(ListingColumn.DESCRIPTION)),
                new Offer(
                        row.oneOf(Deal.class, ListingColumn.DEAL),
                        row.number(ListingColumn.PRICE),
                        row.oneOf(TaxForm.class, ListingColumn.TAX_FORM),
                        row.number(ListingColumn.OPEX_PER_SQM_YEAR),
                        terms(row)),
                premises(row),
                new Building(
                        row.oneOf(BuildingClass.class, ListingColumn.BUILDING_CLASS),
                        row.integer(ListingColumn.FLOORS),
                        row.integer(ListingColumn.BUILT_YEAR),
                        row.word(ListingColumn.BUSINESS_CENTRE)),
                new Place(location(row), row.word(ListingColumn.STREET), row.text(ListingColumn.HOUSE)),
                LeaseJson.read(known(row.text(ListingColumn.LEASES))),
                known(row.integer(ListingColumn.PHOTOS)));
    }

    private static Premises premises(StoredRow row) {
        return new Premises(
                row.oneOf(PropertyType.class, ListingColumn.TYPE),
                row.number(ListingColumn.AREA),
                row.integer(ListingColumn.FLOOR),
                row.number(ListingColumn.CEILING_HEIGHT),
                row.number(ListingColumn.POWER_KW),
                row.number(ListingColumn.CADASTRAL_VALUE),
                row.someOf(Feature.class, ListingColumn.FEATURES));
    }

    private static @Nullable GeoPoint location(StoredRow row) {
        Double lat = row.real(ListingColumn.LAT);
        return lat == null ? null : new GeoPoint(lat, known(row.real(ListingColumn.LON)));
    }

    private static @Nullable Surroundings surroundings(StoredRow row) {
        String district = row.word(ListingColumn.DISTRICT);
        return district == null
                ? null
                : new Surroundings(
                        district,
                        known(row.oneOf(Okrug.class, ListingColumn.OKRUG)),
                        row.metro(ListingColumn.METRO),
                        row.someOf(Ring.class, ListingColumn.INSIDE),
                        row.oneOf(BusinessDistrict.class, ListingColumn.BUSINESS_DISTRICT));
    }

    private static ListingTerms terms(StoredRow row) {
        return new ListingTerms(
                row.flag(ListingColumn.OPEX_INCLUDED),
                row.flag(ListingColumn.UTILITIES_INCLUDED),
                row.number(ListingColumn.DEPOSIT_MONTHS),
                row.integer(ListingColumn.RENT_FREE_MONTHS),
                row.number(ListingColumn.COMMISSION_PCT),
                row.integer(ListingColumn.LEASE_TERM_MONTHS),
                row.number(ListingColumn.DIVISIBLE_FROM),
                row.number(ListingColumn.RENTABLE_COEFFICIENT),
                row.number(ListingColumn.PARKING_RATIO),
                row.text(ListingColumn.CADASTRAL_NUMBER),
                row.word(ListingColumn.LAND_RIGHT),
                row.word(ListingColumn.OWNERSHIP),
                row.flag(ListingColumn.IN_TAX_LIST),
                row.word(ListingColumn.VENTILATION),
                row.flag(ListingColumn.POWER_CONFIRMED),
                row.oneOf(Entrance.class, ListingColumn.ENTRANCE),
                row.oneOf(ParkingKind.class, ListingColumn.PARKING),
                row.word(ListingColumn.ENCUMBRANCES),
                row.flag(ListingColumn.REPLANNING_LEGAL));
    }
}
