package ai.wewall.listings.domain.picture.plan;

/**
 * A room of a plan; metres from the plan's top left corner.
 *
 * @param name in Russian
 * @param main whether it is the room that the premises are there for
 * @param area square metres; less than the rectangle where another room stands in its corner
 */
record PlanRoom(String name, boolean main, double area, double x, double y, double width, double height) {}
