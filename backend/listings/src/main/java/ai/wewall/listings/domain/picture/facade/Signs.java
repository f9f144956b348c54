package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.picture.Colors;
import ai.wewall.listings.domain.picture.Face;
import ai.wewall.listings.domain.picture.Lettering;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.Scene;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;

/** What is written on houses. Names of shops are trades, so that no picture advertises anybody. */
final class Signs {

    static final List<String> TRADES = List.of(
            "ПЕКАРНЯ",
            "КОФЕ",
            "АПТЕКА",
            "ЦВЕТЫ",
            "ПРОДУКТЫ",
            "ОПТИКА",
            "БАРБЕРШОП",
            "КНИГИ",
            "ХИМЧИСТКА",
            "СЫРНАЯ ЛАВКА",
            "ТКАНИ",
            "ВЕЛОСИПЕДЫ",
            "ЧАЙ",
            "РЕМОНТ ОБУВИ");

    private static final List<Integer> BOARDS =
            List.of(0x1f3a4d, 0x7a2e2e, 0x2e4b35, 0x3a3330, 0xf0ece2, 0xc08a2b, 0x5b2f55);

    private Signs() {}

    /** A board over the whole wall with a text on it. */
    static void board(Scene scene, Face wall, String text) {
        Color board = Colors.rgb(scene.dice().pick(BOARDS));
        boolean pale = board.getRed() > 200;
        scene.fill(wall.outline(), scene.lit(board));
        Color letters = pale ? scene.lit(0x2b2b2b) : Color.WHITE;
        letters(
                scene,
                wall,
                text,
                Style.bold(60),
                scene.light().isDark() ? Colors.mix(letters, Colors.rgb(0xfff0c0), 0.5) : letters);
    }

    /** Letters that stand free on the wall. */
    static void letters(Scene scene, Face wall, String text, Style style, Color color) {
        double height = 100;
        double width = height * wall.width() / wall.height();
        AffineTransform before = scene.pen().getTransform();
        scene.pen().transform(wall.lay(width, height));
        Style fitting = Lettering.fitting(scene, text, style, width * 0.88);
        Lettering.centred(scene, text, fitting, width / 2, height / 2, color);
        scene.pen().setTransform(before);
    }
}
