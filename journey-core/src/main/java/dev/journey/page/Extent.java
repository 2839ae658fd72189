package dev.journey.page;

/**
 * How much text something holds.
 *
 * @param letters the width of all its texts on one line, in units of the size of the letters
 * @param blocks how many of its parts begin a line of their own
 */
record Extent(double letters, int blocks) {

    /** What was added since. */
    Extent since(Extent before) {
        return new Extent(letters - before.letters, blocks - before.blocks);
    }

    /** About how many lines it takes: the last line of each part is half empty. */
    double lines(double width) {
        return Math.max(1, letters / width + blocks * 0.5);
    }
}
