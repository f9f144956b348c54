package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.util.List;

/** The houses to the left and to the right, a little paler than ours. */
final class Neighbours {

    private static final List<Integer> WALLS = List.of(0xc9b9a0, 0xb7a08c, 0xb9c0c2, 0xd3c9b4, 0xa58f83, 0xaab3ad);

    private Neighbours() {}

    static void paint(Scene scene) {
        Dice dice = scene.dice();
        house(scene, -60, dice.between(170.0, 330.0), dice.between(230.0, 470.0));
        double width = dice.between(170.0, 330.0);
        house(scene, Scene.WIDTH + 60 - width, width, dice.between(230.0, 470.0));
    }

    private static void house(Scene scene, double x, double width, double height) {
        Color wall = scene.light().far(Colors.rgb(scene.dice().pick(WALLS)), 0.32);
        double base = Street.PAVEMENT + 2;
        Face face = Face.flat(x, base - height, width, height);
        scene.fill(
                face.outline(),
                Scene.downwards(base - height, Colors.shade(wall, 1.05), base, Colors.shade(wall, 0.9)));
        scene.fill(face.cell(-0.015, -0.012, 1.015, 0.012), Colors.shade(wall, 0.75));
        int floors = Math.max(3, (int) (height / 62));
        int columns = Math.max(3, (int) (width / 52));
        for (int floor = 0; floor < floors; floor++) {
            for (int column = 0; column < columns; column++) {
                double u = (column + 0.25) / columns;
                double v = (floor + 0.28) / floors;
                Glazing.window(scene, face, u, v, u + 0.5 / columns, v + 0.5 / floors, Colors.shade(wall, 1.15));
            }
        }
    }
}
