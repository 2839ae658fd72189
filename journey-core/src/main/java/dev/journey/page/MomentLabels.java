package dev.journey.page;

import dev.journey.page.EmotionLines.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places for the names of the moments of truth below the curve. Neighbours turn their names away from each other; what
 * still meets goes into a second lane; where that is taken too, the mark stands alone and tells its name when pointed
 * at.
 */
final class MomentLabels {

    private static final int LANES = 2;
    private static final int LONGEST = 30;
    private static final double LETTERS = 11;
    private static final double GAP = 18;
    private static final double MARK = 6;

    private final List<Moment> moments;
    private final double width;
    private final double column;
    private final List<Taken> taken = new ArrayList<>();

    /** Labels in a row of this width in pixels, of so many columns. */
    MomentLabels(List<Moment> moments, double width, int columns) {
        this.moments = moments;
        this.width = width;
        this.column = width / columns;
    }

    /** A label for each moment, in their order. */
    List<Label> place() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            String words = Letters.shortened(moment.name(), LONGEST);
            labels.add(freePlace(i, words)
                    .map(free -> {
                        taken.add(free);
                        return new Label(moment, words, free.lane, Optional.of(free.side));
                    })
                    .orElseGet(() -> new Label(moment, words, 0, Optional.empty())));
        }
        return labels;
    }

    private Optional<Taken> freePlace(int i, String words) {
        double x = moments.get(i).x() * width;
        double room = Letters.width(words) * LETTERS + GAP;
        Side first = firstSide(i);
        for (int lane = 0; lane < LANES; lane++) {
            for (Side side : new Side[] {first, first.other()}) {
                Taken place = side == Side.AFTER
                        ? new Taken(lane, side, x - MARK, x + room)
                        : new Taken(lane, side, x - room, x + MARK);
                if (place.from >= 0 && place.to <= width && taken.stream().noneMatch(place::meets)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /** Away from a neighbour, or else towards the middle of the stage. */
    private Side firstSide(int i) {
        double x = moments.get(i).x() * width;
        boolean isNearBefore = i > 0 && x - moments.get(i - 1).x() * width < 0.9 * column;
        boolean isNearAfter = i + 1 < moments.size() && moments.get(i + 1).x() * width - x < 0.9 * column;
        if (isNearBefore) {
            return Side.AFTER;
        }
        return isNearAfter || x % column > 0.6 * column ? Side.BEFORE : Side.AFTER;
    }

    /** On which side of its mark a name stands. */
    enum Side {
        BEFORE,
        AFTER;

        Side other() {
            return this == BEFORE ? AFTER : BEFORE;
        }
    }

    /**
     * Where a name stands.
     *
     * @param moment the moment
     * @param words its name, short enough for the picture
     * @param lane 0, or 1 for the lower lane
     * @param side empty where there is no room for the name
     */
    record Label(Moment moment, String words, int lane, Optional<Side> side) {}

    private record Taken(int lane, Side side, double from, double to) {

        boolean meets(Taken other) {
            return lane == other.lane && from < other.to && other.from < to;
        }
    }
}
