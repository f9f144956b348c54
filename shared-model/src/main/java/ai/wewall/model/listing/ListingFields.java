package ai.wewall.model.listing;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.day;
import static ai.wewall.model.schema.Types.flag;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;
import static ai.wewall.model.schema.Types.positive;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.util.List;

/** The rows of all that can be said of a listing. */
final class ListingFields {

    /** Letters and line breaks: no control characters and no halves of surrogate pairs. */
    private static final String CLEAN = "[\\n\\t[^\\p{Cc}\\p{Cs}]]*";

    private static final String FIRST_DAY = "1950-01-01";
    private static final String LAST_DAY = "2150-12-31";

    private static final ObjectSchema POINT = ObjectSchema.of(
            GeoPoint.class,
            required("lat", number(54.8, 56.6), "Degrees north."),
            required("lon", number(36, 39), "Degrees east."));

    private static final ObjectSchema LEASE = ObjectSchema.of(
            LeaseSummary.class,
            required("tenant", clean(1, 200), "Who rents."),
            required("area", positive(1e7), "Square metres."),
            required("rentPerMonth", positive(1e13), "RUB a month for the whole of this lease."),
            required("start", day(FIRST_DAY, LAST_DAY), "First day."),
            required("end", day(FIRST_DAY, LAST_DAY), "Last day."),
            optional("indexationPct", number(-50, 100), "Per cent a year."));

    private static final ObjectSchema TERMS = ObjectSchema.of(
            ListingTerms.class,
            optional("opexIncluded", flag(), "Whether operating expenses are inside the rent."),
            optional("utilitiesIncluded", flag(), "Whether utilities are inside the rent."),
            optional("depositMonths", number(0, 24), "Deposit in months of rent."),
            optional("rentFreeMonths", integer(0, 120), "Rent-free months at the start."),
            optional("commissionPct", number(0, 100), "Commission of the broker, per cent."),
            optional("leaseTermMonths", integer(1, 1200), "Usual term of a new lease."),
            optional("divisibleFrom", positive(1e7), "Smallest part that can be had, square metres."),
            optional("rentableCoefficient", number(1, 10), "Rentable over usable area."),
            optional("parkingRatio", positive(1e7), "Square metres of premises for one parking place."),
            optional("cadastralNumber", clean(1, 40), "Number in the state register."),
            optional("landRight", clean(1, 200), "Right to the land, in Russian."),
            optional("ownership", clean(1, 200), "Form of the deal, in Russian."),
            optional("inTaxList", flag(), "Whether the building is taxed by its cadastral value."),
            optional("ventilation", clean(1, 200), "Kind of ventilation, in Russian."),
            optional("powerConfirmed", flag(), "Whether papers of the network confirm the power."),
            optional("entrance", choice(Entrance.class), "Where one enters."),
            optional("parking", choice(ParkingKind.class), "Where cars are left."),
            optional("encumbrances", clean(1, 2000), "Rights of others, in Russian."),
            optional("replanningLegal", flag(), "Whether every change of the layout stands in the official plan."));

    static final List<Field> ALL = List.of(
            optional("title", clean(1, 200), "How the offer is called, in Russian."),
            optional("description", clean(1, 20_000), "How it is told, in Russian."),
            optional("deal", choice(Deal.class), "Sale or rent."),
            optional("price", positive(1e13), "RUB; of a rent a month for the whole premises."),
            optional("taxForm", choice(TaxForm.class), "How value added tax stands to the price."),
            optional("opexPerSqmYear", number(0, 1e7), "RUB per square metre a year."),
            optional("terms", nested(() -> TERMS), "Commercial terms and technical attributes."),
            optional("type", choice(PropertyType.class), "Kind of premises."),
            optional("area", positive(1e7), "Square metres."),
            optional("floor", integer(-10, 200), "The ground floor being 1."),
            optional("ceilingHeight", number(1, 100), "Metres."),
            optional("powerKw", number(0, 1e6), "Kilowatts of electric power."),
            optional("cadastralValue", number(0, 1e13), "RUB."),
            optional("features", listOf(choice(Feature.class), 0, 50), "What the premises have."),
            optional("buildingClass", choice(BuildingClass.class), "Class of the building."),
            optional("floors", integer(1, 200), "Storeys above the ground."),
            optional("builtYear", integer(1147, 2100), "Year of completion."),
            optional("businessCentre", clean(1, 200), "Name of the business or shopping centre."),
            optional("location", nested(() -> POINT), "Where it is: Moscow and what lies about it."),
            optional("street", clean(1, 200), "Street with its kind, in Russian."),
            optional("house", clean(1, 40), "Number of the house."),
            optional("leases", listOf(nested(() -> LEASE), 0, 200), "The leases of let premises on sale."));

    private ListingFields() {}

    private static ValueType.Text clean(int min, int max) {
        return new ValueType.Text(min, max, CLEAN);
    }
}
