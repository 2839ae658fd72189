package dev.journey.page;

/**
 * How the lines of personas are told apart: by colour, by dashes and by the mark on their points, never by colour alone.
 * From the fifth persona on the colours come again, each with the next dashes and the next mark.
 */
final class PersonaMarks {

    private static final String[] DASHES = {"none", "7 4", "2 4", "12 3 2 3"};
    private static final int COLOURS = 4;

    private PersonaMarks() {}

    /** The class of all that belongs to a persona. */
    static String of(Scene scene, String persona) {
        return "p" + (scene.place(persona) + 1);
    }

    /** The id of the symbol of a persona's points. */
    static String mark(Scene scene, String persona) {
        return "mark-" + (look(scene.place(persona)) + 1);
    }

    /** The rules of style that give each persona its colour and dashes. */
    static String styles(Scene scene) {
        StringBuilder styles = new StringBuilder();
        for (int place = 0; place < scene.personas().size(); place++) {
            styles.append(".p")
                    .append(place + 1)
                    .append(" { --colour: var(--p")
                    .append(place % COLOURS + 1)
                    .append("); --dash: ")
                    .append(DASHES[look(place)])
                    .append("; }\n");
        }
        return styles.toString();
    }

    private static int look(int place) {
        return (place + place / COLOURS) % DASHES.length;
    }
}
