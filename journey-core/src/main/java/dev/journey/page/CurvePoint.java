package dev.journey.page;

import dev.journey.map.Experience;

/**
 * An emotion on the curve.
 *
 * @param x how far along the map, from 0 to 1, in the direction of reading
 * @param column the place of the stage among the columns
 * @param experience whose emotion it is
 */
record CurvePoint(double x, int column, Experience experience) {

    int emotion() {
        return experience.emotion().orElseThrow();
    }

    /** How far down the row, in per cent of its height. */
    double y() {
        return CurveScale.y(emotion());
    }

    boolean isKnown() {
        return experience.evidence().isPresent();
    }
}
