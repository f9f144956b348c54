package ai.wewall.listings.domain.picture.plan;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Lettering;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A floor plan on paper: walls, doors, windows, areas and measures. */
public final class PlanPicture {

    private static final Color PAPER = Colors.rgb(0xf7f5ef);
    private static final Color INK = Colors.rgb(0x2d343c);
    private static final Color MEASURE = Colors.rgb(0x8a7a5c);
    private static final List<Integer> TINTS = List.of(0xeaf1f6, 0xf5efe2, 0xecf3ea, 0xf3ebf1, 0xf1f0e6);
    private static final double LEFT = 150;
    private static final double TOP = 196;
    private static final double ROOM_WIDTH = 980;
    private static final double ROOM_HEIGHT = 610;
    private static final double OUTER = 13;
    private static final double INNER = 7;

    private final Scene scene;
    private final FloorPlan plan;
    private final double scale;
    private final double x;
    private final double y;

    private PlanPicture(Scene scene, FloorPlan plan) {
        this.scene = scene;
        this.plan = plan;
        this.scale = Math.min(ROOM_WIDTH / plan.width(), ROOM_HEIGHT / plan.height());
        this.x = LEFT + (ROOM_WIDTH - plan.width() * scale) / 2;
        this.y = TOP + (ROOM_HEIGHT - plan.height() * scale) / 2;
    }

    /** Paints the plan of a subject. */
    public static void paint(Scene scene, PhotoSubject subject) {
        Dice dice = scene.dice();
        PlanPicture picture = new PlanPicture(scene, FloorPlan.of(subject, dice));
        picture.paper();
        picture.title(subject);
        picture.rooms();
        picture.walls();
        picture.windows();
        picture.doors();
        picture.labels();
        picture.measures();
        picture.compass(dice.between(-40.0, 40.0));
    }

    private void paper() {
        scene.fill(0, 0, Scene.WIDTH, Scene.HEIGHT, PAPER);
        Color grid = Colors.clear(Colors.rgb(0x8fa3b5), 0.14);
        for (double line = 0; line < Scene.WIDTH; line += 32) {
            scene.line(line, 0, line, Scene.HEIGHT, 1, grid);
            scene.line(0, line, Scene.WIDTH, line, 1, grid);
        }
    }

    private void title(PhotoSubject subject) {
        Lettering.from(scene, "План помещения", Style.bold(44), 60, 84, INK);
        String details = PlanText.squareMetres(subject.area()) + "  ·  потолки " + PlanText.metres(subject.ceiling());
        Lettering.from(scene, details, Style.regular(30), 60, 126, MEASURE);
    }

    private void rooms() {
        int tint = 0;
        for (PlanRoom room : plan.rooms()) {
            Color color = Colors.rgb(TINTS.get(tint++ % TINTS.size()));
            scene.fill(x + room.x() * scale, y + room.y() * scale, room.width() * scale, room.height() * scale, color);
            if (room.name().equals("Санузел")) {
                PlanSymbols.tiles(scene, box(room));
            } else if (room.name().equals("Лестница")) {
                PlanSymbols.stairs(scene, box(room));
            }
        }
    }

    private Rectangle2D box(PlanRoom room) {
        return new Rectangle2D.Double(
                x + room.x() * scale, y + room.y() * scale, room.width() * scale, room.height() * scale);
    }

    private void walls() {
        for (PlanRoom room : plan.rooms()) {
            Rectangle2D box = box(room);
            scene.line(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY(), INNER, INK);
            scene.line(box.getMinX(), box.getMinY(), box.getMinX(), box.getMaxY(), INNER, INK);
        }
        double right = x + plan.width() * scale;
        double bottom = y + plan.height() * scale;
        scene.line(x, y, right, y, OUTER, INK);
        scene.line(x, bottom, right, bottom, OUTER, INK);
        scene.line(x, y, x, bottom, OUTER, INK);
        scene.line(right, y, right, bottom, OUTER, INK);
    }

    /** Every room that lies at the upper or a side wall has its windows there. */
    private void windows() {
        for (PlanRoom room : plan.rooms()) {
            Rectangle2D box = box(room);
            if (room.y() < 0.01) {
                int count = Math.max(1, (int) (box.getWidth() / 150));
                for (int i = 0; i < count; i++) {
                    double middle = box.getMinX() + box.getWidth() * (i + 0.5) / count;
                    double half = Math.min(48, box.getWidth() * 0.32);
                    PlanSymbols.window(scene, middle - half, y, middle + half, y);
                }
            } else if (room.x() < 0.01 && box.getHeight() > 90) {
                double half = Math.min(44, box.getHeight() * 0.3);
                PlanSymbols.window(scene, x, box.getCenterY() - half, x, box.getCenterY() + half);
            }
        }
    }

    /** The entrance is below; every other room has a door in an inner wall. */
    private void doors() {
        double size = Math.clamp(scale * 0.9, 26, 54);
        PlanRoom entrance = plan.entrance();
        for (PlanRoom room : plan.rooms()) {
            if (room != entrance) {
                door(
                        room,
                        Math.min(size, Math.min(box(room).getWidth(), box(room).getHeight()) * 0.45));
            }
        }
        double middle = box(entrance).getMinX() + box(entrance).getWidth() * 0.42;
        PlanSymbols.entrance(scene, middle, y + plan.height() * scale, size * 1.15);
    }

    private void door(PlanRoom room, double size) {
        Rectangle2D box = box(room);
        if (room.x() > 0.01) {
            PlanSymbols.doorInUpright(scene, box.getMinX(), box.getMaxY() - size * 1.6, size, tintOf(room));
        } else if (room.y() > 0.01) {
            PlanSymbols.doorInLevel(scene, box.getMaxX() - size * 1.7, box.getMinY(), size, tintOf(room));
        } else if (room.width() < plan.width() - 0.01) {
            PlanSymbols.doorInUpright(scene, box.getMaxX(), box.getMaxY() - size * 1.6, size, tintOf(room));
        } else {
            PlanSymbols.doorInLevel(scene, box.getMaxX() - size * 1.7, box.getMaxY(), size, tintOf(room));
        }
    }

    private Color tintOf(PlanRoom room) {
        return Colors.rgb(TINTS.get(plan.rooms().indexOf(room) % TINTS.size()));
    }

    private void labels() {
        for (PlanRoom room : plan.rooms()) {
            Rectangle2D box = box(room);
            double size = Math.clamp(Math.min(box.getWidth() / 7.2, box.getHeight() / 4.2), 13, room.main() ? 34 : 25);
            Style name = Lettering.fitting(scene, room.name(), Style.bold(size), box.getWidth() * 0.86);
            String area = PlanText.squareMetres(room.area());
            Lettering.centred(scene, room.name(), name, box.getCenterX(), box.getCenterY() - size * 0.62, INK);
            Lettering.centred(
                    scene,
                    area,
                    Lettering.fitting(scene, area, Style.regular(size * 0.95), box.getWidth() * 0.86),
                    box.getCenterX(),
                    box.getCenterY() + size * 0.62,
                    MEASURE);
        }
    }

    private void measures() {
        double right = x + plan.width() * scale;
        double bottom = y + plan.height() * scale;
        PlanSymbols.measureLevel(scene, x, right, y - 34, PlanText.metres(plan.width()), MEASURE);
        PlanSymbols.measureUpright(scene, y, bottom, x - 36, PlanText.metres(plan.height()), MEASURE);
        double step = PlanText.barMetres(plan.width());
        PlanSymbols.bar(scene, 60, 900, step * scale, PlanText.metres(step), INK);
    }

    private void compass(double turn) {
        PlanSymbols.compass(scene, 1_185, 96, 44, turn, INK);
    }
}
