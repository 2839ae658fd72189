package dev.journey.page;

import dev.journey.map.Experience;

/** Where an emotion stands in the row of the curve, in per cent of its height. */
final class CurveScale {

    private static final double TOP = 25;
    private static final double STEP = 12.5;
    private static final String[] WORDS = {"upset", "annoyed", "neutral", "pleased", "delighted"};

    private CurveScale() {}

    static double y(int emotion) {
        return TOP + (Experience.BEST - emotion) * STEP;
    }

    /** The word beside an emotion. */
    static String word(int emotion) {
        return WORDS[emotion - Experience.WORST];
    }
}
