package ai.wewall.listings.domain.picture.plan;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.PhotoSubject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Premises divided into rooms: a rectangle cut in two again and again, so that every room gets its share and none is a
 * corridor.
 *
 * @param width metres, along the windows
 * @param height metres
 */
record FloorPlan(double width, double height, List<PlanRoom> rooms) {

    /** A room of less than this share would be a sliver along a wall. */
    private static final double SLIVER = 0.17;

    FloorPlan {
        rooms = List.copyOf(rooms);
    }

    static FloorPlan of(PhotoSubject subject, Dice dice) {
        double ratio = dice.between(1.25, 1.75);
        double width = rounded(Math.sqrt(subject.area() * ratio));
        double height = subject.area() / width;
        List<PlanRoom> rooms = new ArrayList<>();
        cut(Rooms.of(subject, dice), 0, 0, width, height, rooms);
        return new FloorPlan(width, height, dice.chance(0.5) ? mirrored(rooms, width) : rooms);
    }

    private static void cut(
            List<Rooms.Wish> wishes, double x, double y, double width, double height, List<PlanRoom> rooms) {
        if (wishes.size() == 1) {
            rooms.add(room(wishes.getFirst(), width * height, x, y, width, height));
            return;
        }
        if (wishes.size() == 2 && wishes.getLast().share() < SLIVER * sum(wishes)) {
            corner(wishes, x, y, width, height, rooms);
            return;
        }
        int half = halfOf(wishes);
        List<Rooms.Wish> first = wishes.subList(0, half);
        List<Rooms.Wish> second = wishes.subList(half, wishes.size());
        double share = sum(first) / sum(wishes);
        if (width >= height) {
            cut(first, x, y, width * share, height, rooms);
            cut(second, x + width * share, y, width * (1 - share), height, rooms);
        } else {
            cut(first, x, y, width, height * share, rooms);
            cut(second, x, y + height * share, width, height * (1 - share), rooms);
        }
    }

    /** A room that would be a sliver stands in the corner of the other. */
    private static void corner(
            List<Rooms.Wish> wishes, double x, double y, double width, double height, List<PlanRoom> rooms) {
        double area = width * height * wishes.getLast().share() / sum(wishes);
        double side = Math.min(Math.sqrt(area) * 1.15, height * 0.8);
        rooms.add(room(wishes.getFirst(), width * height - area, x, y, width, height));
        rooms.add(room(wishes.getLast(), area, x + width - area / side, y + height - side, area / side, side));
    }

    private static PlanRoom room(Rooms.Wish wish, double area, double x, double y, double width, double height) {
        return new PlanRoom(wish.name(), wish.main(), area, x, y, width, height);
    }

    /** Where to cut a list so that both parts weigh about the same. */
    private static int halfOf(List<Rooms.Wish> wishes) {
        double total = sum(wishes);
        double before = 0;
        for (int i = 0; i < wishes.size() - 1; i++) {
            before += wishes.get(i).share();
            if (before >= total / 2 - wishes.get(i + 1).share() / 2) {
                return i + 1;
            }
        }
        return wishes.size() - 1;
    }

    private static double sum(List<Rooms.Wish> wishes) {
        return wishes.stream().mapToDouble(Rooms.Wish::share).sum();
    }

    private static List<PlanRoom> mirrored(List<PlanRoom> rooms, double width) {
        return rooms.stream()
                .map(room -> new PlanRoom(
                        room.name(),
                        room.main(),
                        room.area(),
                        width - room.x() - room.width(),
                        room.y(),
                        room.width(),
                        room.height()))
                .toList();
    }

    /** The room that one comes into: it lies at the lower wall, and the main one if that does. */
    PlanRoom entrance() {
        return rooms.stream()
                .filter(room -> room.y() + room.height() > height - 0.01)
                .max(Comparator.comparing(PlanRoom::main).thenComparing(PlanRoom::width))
                .orElseThrow();
    }

    private static double rounded(double metres) {
        return Math.max(1, Math.round(metres * 10) / 10.0);
    }
}
