package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A house with shops at the street, from near by: old ones with stucco, later ones plain, new ones in bright panels. */
final class ShopHouse {

    private static final List<Integer> OLD = List.of(0xd9c29a, 0xc9a18a, 0xb8c0b2, 0xe2d6c0, 0xc48f77, 0xaeb7c4);
    private static final List<Integer> LATER = List.of(0xc9bda9, 0xb5a08c, 0xc8ccca, 0xa9826b, 0xd6cfbf);
    private static final List<Integer> NEW = List.of(0xe8e4dc, 0x8e5b43, 0x5d666e, 0xd9b26a, 0x7a8f88, 0xb8b2a8);
    private static final double SHOP_HEIGHT = 225;

    private final Scene scene;
    private final Dice dice;
    private final PhotoSubject subject;
    private final Color wallColor;
    private final boolean modern;

    private ShopHouse(Scene scene, PhotoSubject subject) {
        this.scene = scene;
        this.dice = scene.dice();
        this.subject = subject;
        this.modern = subject.isInNewHousing();
        this.wallColor = scene.lit(dice.pick(modern ? NEW : subject.builtYear() < 1940 ? OLD : LATER));
    }

    static void paint(Scene scene, PhotoSubject subject) {
        ShopHouse house = new ShopHouse(scene, subject);
        double base = Street.PAVEMENT + 8;
        boolean near = subject.floors() > 6 && scene.dice().chance(0.5);
        int above = near ? 6 : Math.clamp(subject.floors() - 1, 1, 4);
        double floorHeight = house.modern ? 92 : 104;
        double top = base - SHOP_HEIGHT - above * floorHeight;
        double side = near ? -30 : scene.dice().between(60.0, 130.0);
        double fall = scene.dice().between(8.0, 22.0) * (scene.dice().chance(0.5) ? 1 : -1);
        Face front = new Face(side, top - fall, base + fall / 8, Scene.WIDTH - side, top + fall, base - fall / 8);
        house.upperFloors(front, above, SHOP_HEIGHT / front.height());
        house.shops(front, SHOP_HEIGHT / front.height());
    }

    private void upperFloors(Face front, int above, double shopShare) {
        scene.fill(
                front.outline(),
                Scene.downwards(
                        front.leftTop(),
                        Colors.shade(wallColor, 1.05),
                        front.leftBottom(),
                        Colors.shade(wallColor, 0.92)));
        double dv = (1 - shopShare) / above;
        int columns = modern ? 11 : 9;
        for (int floor = 0; floor < above; floor++) {
            if (modern) {
                panels(front, floor * dv, dv, columns);
            }
            for (int column = 0; column < columns; column++) {
                window(front, floor * dv, dv, (double) column / columns, 1.0 / columns, floor, column);
            }
            if (!modern) {
                scene.fill(front.cell(0, floor * dv, 1, floor * dv + 0.008), Colors.shade(wallColor, 1.14));
            }
        }
        scene.fill(front.cell(-0.008, -0.014, 1.008, 0.018), Colors.shade(wallColor, modern ? 0.55 : 1.16));
        scene.fill(front.cell(-0.004, -0.03, 1.004, -0.014), scene.lit(modern ? 0x3c4248 : 0x6a5c54));
    }

    private void panels(Face front, double v, double dv, int columns) {
        for (int column = 0; column < columns; column++) {
            if (dice.chance(0.35)) {
                double u = (double) column / columns;
                scene.fill(
                        front.cell(u, v, u + 1.0 / columns, v + dv),
                        Colors.clear(dice.chance(0.5) ? Color.WHITE : Color.BLACK, 0.12));
            }
        }
    }

    private void window(Face front, double v, double dv, double u, double du, int floor, int column) {
        Color frame = modern ? scene.lit(0x33383d) : scene.lit(0xf1ece0);
        if (modern && (column + floor) % 4 == 1) {
            balcony(front, v, dv, u, du);
            return;
        }
        if (!modern && subject.builtYear() < 1940) {
            scene.fill(
                    front.cell(u + du * 0.2, v + dv * 0.2, u + du * 0.8, v + dv * 0.9), Colors.shade(wallColor, 1.16));
            scene.fill(
                    front.cell(u + du * 0.16, v + dv * 0.14, u + du * 0.84, v + dv * 0.2),
                    Colors.shade(wallColor, 1.2));
        }
        Glazing.window(scene, front, u + du * 0.27, v + dv * 0.27, u + du * 0.73, v + dv * 0.84, frame);
        if (!modern && subject.builtYear() >= 1940 && column % 3 == 1) {
            scene.fill(
                    front.cell(u + du * 0.16, v + dv * 0.6, u + du * 0.84, v + dv * 0.9),
                    Colors.shade(wallColor, 0.82));
        }
    }

    private void balcony(Face front, double v, double dv, double u, double du) {
        scene.fill(front.cell(u + du * 0.1, v + dv * 0.12, u + du * 0.9, v + dv * 0.94), scene.lit(0x2f353b));
        Glazing.sheet(scene, front, u + du * 0.13, v + dv * 0.15, u + du * 0.87, v + dv * 0.62);
        scene.fill(
                front.cell(u + du * 0.1, v + dv * 0.64, u + du * 0.9, v + dv * 0.94),
                Colors.clear(scene.lit(0xdfe6ea), 0.55));
    }

    private void shops(Face front, double shopShare) {
        double v = 1 - shopShare;
        scene.fill(front.cell(0, v, 1, 1), modern ? scene.lit(0x3a3f45) : Colors.shade(wallColor, 0.72));
        scene.fill(front.cell(0, v - 0.012, 1, v + 0.012), Colors.shade(wallColor, 1.16));
        List<Double> edges = edges();
        int ours = (edges.size() - 1) / 2;
        List<String> trades = new ArrayList<>(Signs.TRADES);
        for (int shop = 0; shop + 1 < edges.size(); shop++) {
            String trade = trades.remove(dice.between(0, trades.size() - 1));
            Face place = front.part(edges.get(shop) + 0.006, v + shopShare * 0.06, edges.get(shop + 1) - 0.006, 1);
            shop(place, shop == ours ? freeSign() : trade, shop == ours);
        }
    }

    private String freeSign() {
        return dice.chance(0.5) ? "АРЕНДА" : "СВОБОДНО";
    }

    private List<Double> edges() {
        int shops = dice.between(3, 4);
        List<Double> edges = new ArrayList<>(List.of(0.0));
        double at = 0;
        for (int i = 0; i < shops - 1; i++) {
            at += dice.between(0.85, 1.15) / shops;
            edges.add(at);
        }
        edges.add(1.0);
        return edges;
    }

    private void shop(Face place, String text, boolean ours) {
        scene.fill(place.outline(), modern ? scene.lit(0x4a5057) : Colors.shade(wallColor, 0.84));
        Face board = place.part(0.05, 0.02, 0.95, 0.2);
        if (ours) {
            scene.fill(board.outline(), scene.lit(0xf3efe6));
            Signs.letters(scene, board, text, Style.bold(60), scene.lit(0xb5402c));
        } else {
            Signs.board(scene, board, text);
        }
        double door = dice.chance(0.5) ? 0.06 : 0.72;
        double windows = door < 0.5 ? 0.3 : 0.06;
        Glazing.shopWindow(scene, place, windows, 0.3, windows + 0.31, 0.9);
        Glazing.shopWindow(scene, place, windows + 0.33, 0.3, windows + 0.64, 0.9);
        door(place, door);
        if (!ours && dice.chance(0.45)) {
            awning(place, windows - 0.02, windows + 0.66);
        }
    }

    private void door(Face place, double u) {
        scene.fill(place.cell(u, 0.3, u + 0.2, 1), scene.lit(0x23272b));
        Glazing.sheet(scene, place, u + 0.025, 0.34, u + 0.175, 0.94);
        scene.fill(place.cell(u + 0.15, 0.6, u + 0.165, 0.74), scene.lit(0xd8d2c4));
    }

    private void awning(Face place, double u0, double u1) {
        int stripes = 9;
        Color first = scene.lit(dice.pick(List.of(0xa43a34, 0x2f6a57, 0x2f4f7a, 0xc6892f)));
        for (int stripe = 0; stripe < stripes; stripe++) {
            double from = u0 + (u1 - u0) * stripe / stripes;
            double to = u0 + (u1 - u0) * (stripe + 1) / stripes;
            Path2D cloth = new Path2D.Double();
            cloth.moveTo(place.at(from, 0.23).getX(), place.at(from, 0.23).getY());
            cloth.lineTo(place.at(to, 0.23).getX(), place.at(to, 0.23).getY());
            cloth.lineTo(place.at(to, 0.4).getX(), place.at(to, 0.4).getY() + 8);
            cloth.lineTo(place.at(from, 0.4).getX(), place.at(from, 0.4).getY() + 8);
            cloth.closePath();
            scene.fill(cloth, stripe % 2 == 0 ? first : scene.lit(0xf3ede0));
        }
    }
}
