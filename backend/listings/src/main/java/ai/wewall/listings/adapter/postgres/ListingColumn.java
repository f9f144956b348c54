package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.domain.Building;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Place;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.Surroundings;
import ai.wewall.model.listing.ListingTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a stored listing, in the order in which all statements name them, and what each one holds. */
enum ListingColumn {
    ID(UUID.class, listing -> listing.id().value()),
    VERSION(Long.class, Listing::version),
    STATUS(String.class, Listing::status),
    DEMO(Boolean.class, Listing::demo),
    PUBLISHED_AT(OffsetDateTime.class, Listing::publishedAt),
    UPDATED_AT(OffsetDateTime.class, Listing::updatedAt),
    TITLE(String.class, listing -> listing.content().wording().title()),
    DESCRIPTION(String.class, listing -> listing.content().wording().description()),
    PHOTOS(Integer.class, listing -> listing.content().photos()),
    DEAL(String.class, ofOffer(Offer::deal)),
    PRICE(BigDecimal.class, ofOffer(Offer::price)),
    TAX_FORM(String.class, ofOffer(Offer::taxForm)),
    OPEX_PER_SQM_YEAR(BigDecimal.class, ofOffer(Offer::opexPerSqmYear)),
    TYPE(String.class, ofPremises(Premises::type)),
    AREA(BigDecimal.class, ofPremises(Premises::area)),
    FLOOR(Integer.class, ofPremises(Premises::floor)),
    CEILING_HEIGHT(BigDecimal.class, ofPremises(Premises::ceilingHeight)),
    POWER_KW(BigDecimal.class, ofPremises(Premises::powerKw)),
    CADASTRAL_VALUE(BigDecimal.class, ofPremises(Premises::cadastralValue)),
    FEATURES(String[].class, ofPremises(Premises::features)),
    BUILDING_CLASS(String.class, ofBuilding(Building::buildingClass)),
    FLOORS(Integer.class, ofBuilding(Building::floors)),
    BUILT_YEAR(Integer.class, ofBuilding(Building::builtYear)),
    BUSINESS_CENTRE(String.class, ofBuilding(Building::businessCentre)),
    LAT(
            Double.class,
            ofPlace(place -> place.location() == null ? null : place.location().lat())),
    LON(
            Double.class,
            ofPlace(place -> place.location() == null ? null : place.location().lon())),
    STREET(String.class, ofPlace(Place::street)),
    HOUSE(String.class, ofPlace(Place::house)),
    DISTRICT(String.class, around(Surroundings::district, null)),
    OKRUG(String.class, around(Surroundings::okrug, null)),
    METRO(String.class, around(each -> MetroText.write(each.metro()), "")),
    INSIDE(String[].class, around(Surroundings::inside, noTexts())),
    BUSINESS_DISTRICT(String.class, around(Surroundings::businessDistrict, null)),
    PRICE_PER_SQM(BigDecimal.class, listing -> listing.figures().pricePerSqm()),
    YIELD_PCT(BigDecimal.class, listing -> listing.figures().yieldPct()),
    PAYBACK_YEARS(BigDecimal.class, listing -> listing.figures().paybackYears()),
    LEASES(String.class, listing -> LeaseJson.write(listing.content().leases())),
    OPEX_INCLUDED(Boolean.class, ofTerms(ListingTerms::opexIncluded)),
    UTILITIES_INCLUDED(Boolean.class, ofTerms(ListingTerms::utilitiesIncluded)),
    DEPOSIT_MONTHS(BigDecimal.class, ofTerms(ListingTerms::depositMonths)),
    RENT_FREE_MONTHS(Integer.class, ofTerms(ListingTerms::rentFreeMonths)),
    COMMISSION_PCT(BigDecimal.class, ofTerms(ListingTerms::commissionPct)),
    LEASE_TERM_MONTHS(Integer.class, ofTerms(ListingTerms::leaseTermMonths)),
    DIVISIBLE_FROM(BigDecimal.class, ofTerms(ListingTerms::divisibleFrom)),
    RENTABLE_COEFFICIENT(BigDecimal.class, ofTerms(ListingTerms::rentableCoefficient)),
    PARKING_RATIO(BigDecimal.class, ofTerms(ListingTerms::parkingRatio)),
    CADASTRAL_NUMBER(String.class, ofTerms(ListingTerms::cadastralNumber)),
    LAND_RIGHT(String.class, ofTerms(ListingTerms::landRight)),
    OWNERSHIP(String.class, ofTerms(ListingTerms::ownership)),
    IN_TAX_LIST(Boolean.class, ofTerms(ListingTerms::inTaxList)),
    VENTILATION(String.class, ofTerms(ListingTerms::ventilation)),
    POWER_CONFIRMED(Boolean.class, ofTerms(ListingTerms::powerConfirmed)),
    ENTRANCE(String.class, ofTerms(ListingTerms::entrance)),
    PARKING(String.class, ofTerms(ListingTerms::parking)),
    ENCUMBRANCES(String.class, ofTerms(ListingTerms::encumbrances)),
    REPLANNING_LEGAL(Boolean.class, ofTerms(ListingTerms::replanningLegal));

    private final Class<?> type;
    private final Function<Listing, @Nullable Object> value;

    ListingColumn(Class<?> type, Function<Listing, ? extends @Nullable Object> value) {
        this.type = type;
        this.value = value::apply;
    }

    /** Its name in PostgreSQL. */
    String sqlName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, separated by commas, each in this form. */
    static String list(Function<ListingColumn, String> form) {
        return Arrays.stream(values()).map(form).collect(Collectors.joining(", "));
    }

    /** The type that {@link #of} answers in. */
    Class<?> type() {
        return type;
    }

    /** What a listing holds in this column, as a value of {@link #type}. */
    @Nullable
    Object of(Listing listing) {
        return switch (value.apply(listing)) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant moment -> moment.atOffset(ZoneOffset.UTC);
            case Collection<?> several ->
                several.stream()
                        .map(each -> each instanceof Enum<?> constant ? constant.name() : each.toString())
                        .toArray(String[]::new);
            case Object plain -> plain;
        };
    }

    private static Function<Listing, @Nullable Object> ofOffer(Function<Offer, ? extends @Nullable Object> part) {
        return listing -> part.apply(listing.content().offer());
    }

    private static Function<Listing, @Nullable Object> ofPremises(Function<Premises, ? extends @Nullable Object> part) {
        return listing -> part.apply(listing.content().premises());
    }

    private static Function<Listing, @Nullable Object> ofBuilding(Function<Building, ? extends @Nullable Object> part) {
        return listing -> part.apply(listing.content().building());
    }

    private static Function<Listing, @Nullable Object> ofPlace(Function<Place, ? extends @Nullable Object> part) {
        return listing -> part.apply(listing.content().place());
    }

    private static Function<Listing, @Nullable Object> ofTerms(
            Function<ListingTerms, ? extends @Nullable Object> part) {
        return listing -> {
            ListingTerms terms = listing.content().offer().terms();
            return terms == null ? null : part.apply(terms);
        };
    }

    private static Function<Listing, @Nullable Object> around(
            Function<Surroundings, ? extends @Nullable Object> part, @Nullable Object otherwise) {
        return listing -> listing.surroundings() == null ? otherwise : part.apply(listing.surroundings());
    }

    private static String[] noTexts() {
        return new String[0];
    }
}
