package ai.wewall.model.search;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.atLeast;
import static ai.wewall.model.schema.Types.atMost;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;
import static ai.wewall.model.schema.Types.range;
import static ai.wewall.model.schema.Types.raw;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.util.List;

/** The field tables of search. */
public final class SearchSchemas {

    /** Most values of one set of criteria. */
    private static final int MOST = 50;

    private static final ValueType NAME = text(1, 100);

    private static final ValueType BBOX = listOf(number(-180, 180), 4, 4);

    /** The fields of which counts can be asked. */
    public static final List<String> FACETS = List.of(
            "deal",
            "types",
            "buildingClass",
            "okrugs",
            "districts",
            "metro",
            "features",
            "price",
            "pricePerSqm",
            "area");

    public static final ObjectSchema CRITERIA = ObjectSchema.of(
            SearchCriteria.class,
            optional("deal", choice(Deal.class), "Buying or renting."),
            optional("types", set(choice(PropertyType.class)), "Wanted kinds of premises."),
            optional("tenanted", choiceOfTrue(), "Let premises only."),
            optional("area", range(number(0, 1e9)), "Square metres."),
            optional("price", range(number(0, 1e13)), "RUB; of a rent a month for the whole premises."),
            optional("pricePerSqm", range(number(0, 1e9)), "RUB per square metre; of a rent a year."),
            optional("metro", set(NAME), "Station names, nominative."),
            optional("walkMinutes", number(0, 600), "At most so many minutes on foot from a station."),
            optional("districts", set(NAME), "District names."),
            optional("okrugs", set(choice(Okrug.class)), "Okrugs by their abbreviation."),
            optional("inside", choice(Ring.class), "The ring that the premises lie inside of."),
            optional("businessDistrict", choice(BusinessDistrict.class), "A business district."),
            optional("buildingClass", set(choice(BuildingClass.class)), "Classes of the building."),
            optional("floor", range(number(-10, 200)), "Floors; the ground floor is 1."),
            optional("ceilingHeight", atLeast(number(0, 100)), "Metres."),
            optional("powerKw", atLeast(number(0, 1e6)), "Kilowatts."),
            optional("features", set(choice(Feature.class)), "Attributes that must all hold."),
            optional("purpose", choice(Purpose.class), "The trade that the premises are for."),
            optional("yield", atLeast(number(0, 1000)), "Per cent a year."),
            optional("paybackYears", atMost(number(0, 1000)), "Years."),
            optional("sort", choice(SortOrder.class), "Order of the list."));

    public static final ObjectSchema INTERPRET = ObjectSchema.of(
            InterpretRequest.class,
            required("text", text(0, 4096), "What the person wrote."),
            optional("criteria", nested(() -> CRITERIA), "The criteria so far."),
            optional("locale", choice("ru", "en"), "Language of the question; ru when absent."));

    public static final ObjectSchema SEARCH = ObjectSchema.of(
            SearchRequest.class,
            required("criteria", nested(() -> CRITERIA), "What is looked for."),
            words(),
            optional("sort", choice(SortOrder.class), "Wins over the sort of the criteria."),
            optional("bbox", listOf(number(-180, 180), 4, 4), "West, south, east, north, in degrees."),
            optional("polygon", raw(), "A GeoJSON polygon."),
            optional("cursor", text(1, 4096), "Where the page begins."),
            optional("limit", integer(1, 100), "Cards on the page; 20 when absent."),
            optional(
                    "facets",
                    listOf(choice(FACETS.toArray(String[]::new)), 0, FACETS.size()),
                    "Fields to be counted."));

    public static final ObjectSchema COUNT = ObjectSchema.of(
            CountRequest.class, required("criteria", nested(() -> CRITERIA), "What is looked for."), words());

    public static final ObjectSchema PINS = ObjectSchema.of(
            PinsRequest.class,
            required("criteria", nested(() -> CRITERIA), "What is looked for."),
            words(),
            optional("bbox", BBOX, "West, south, east, north, in degrees."));

    public static final ObjectSchema MAP = ObjectSchema.of(
            MapRequest.class,
            required("criteria", nested(() -> CRITERIA), "What is looked for."),
            words(),
            required("bbox", BBOX, "West, south, east, north, in degrees."),
            required("zoom", integer(0, 22), "Zoom of web maps."));

    public static final ObjectSchema RELAX = ObjectSchema.of(
            RelaxRequest.class,
            required("criteria", nested(() -> CRITERIA), "What is looked for."),
            words(),
            optional("bbox", BBOX, "West, south, east, north, in degrees."),
            optional("polygon", raw(), "A GeoJSON polygon."),
            optional("enough", integer(1, 1000), "From so many on nothing is proposed; 5 when absent."));

    private SearchSchemas() {}

    private static Field words() {
        return optional("text", text(0, 1000), "Words of title, description, address or business centre.");
    }

    private static ValueType set(ValueType element) {
        return listOf(element, 0, MOST);
    }

    private static ValueType choiceOfTrue() {
        return new ValueType.Flag(true);
    }
}
