package ai.wewall.analytics.adapter.pdf;

import java.awt.Color;

/** The colours of a memorandum. */
final class Ink {

    static final Color NAVY = new Color(0x12, 0x24, 0x3f);
    static final Color TEXT = new Color(0x1f, 0x29, 0x37);
    static final Color MUTED = new Color(0x6b, 0x72, 0x80);
    static final Color RULE = new Color(0xd7, 0xdc, 0xe3);
    static final Color PALE = new Color(0xf3, 0xf5, 0xf8);
    static final Color GOLD = new Color(0xb8, 0x8a, 0x3b);
    static final Color GAIN = new Color(0x2f, 0x7d, 0x5b);
    static final Color LOSS = new Color(0xb4, 0x3f, 0x3a);
    static final Color WHITE = Color.WHITE;

    private Ink() {}

    /** A colour between two, 0 being the first. */
    static Color between(Color from, Color to, double share) {
        double s = Math.clamp(share, 0.0, 1.0);
        return new Color(
                mixed(from.getRed(), to.getRed(), s),
                mixed(from.getGreen(), to.getGreen(), s),
                mixed(from.getBlue(), to.getBlue(), s));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
