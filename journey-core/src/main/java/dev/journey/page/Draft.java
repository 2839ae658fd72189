package dev.journey.page;

import dev.journey.event.Channel;
import dev.journey.measure.JourneyMeasure;
import dev.journey.readiness.Measurements;
import java.util.Optional;
import java.util.Set;

/**
 * A page in the making, and all that its parts are written from.
 *
 * @param page what is written into
 * @param scene the journey
 * @param figures how numbers are written
 * @param notes the findings
 * @param news the difference to an older version
 * @param measured what customers did; empty where nothing was replayed
 * @param measurements the values of metrics
 */
record Draft(
        Markup page,
        Scene scene,
        Figures figures,
        Notes notes,
        News news,
        Optional<JourneyMeasure> measured,
        Measurements measurements) {

    private static final Set<Channel> KNOWN = Set.of(
            Channel.WEBSITE,
            Channel.SOCIAL_MEDIA,
            Channel.EMAIL,
            Channel.ADVERTISING,
            Channel.SALES,
            Channel.SUPPORT,
            Channel.PRODUCT,
            Channel.COMMUNITY,
            Channel.IN_STORE,
            Channel.SMS,
            Channel.PHONE,
            Channel.PRINT,
            Channel.WORD_OF_MOUTH);

    /** Whether anything on the page was counted. */
    boolean isMeasured() {
        return measured.isPresent() || !measurements.values().isEmpty();
    }

    /** What stands in an empty cell: the page says so, and leaves no doubt whether something was forgotten. */
    void none(String words) {
        page.leaf("p.none", words);
    }

    /** A counted number beside what was decided. */
    void counted(String words) {
        page.text(" ").leaf("span.data.tag", words);
    }

    void icon(Optional<Channel> channel) {
        Note.icon(page, channel.filter(KNOWN::contains).map(Channel::name).orElse("other"));
    }

    /** The mark of a persona. */
    void mark(String persona) {
        page.open("svg.mark", "aria-hidden", "true")
                .empty("use.point.known", "href", "#" + PersonaMarks.mark(scene, persona), "x", "50%", "y", "50%")
                .close();
    }

    /** A quotation, upright where its letters cannot be slanted. */
    void quote(String words) {
        page.leaf(Letters.canSlant(words) ? "q" : "q.upright", words);
    }
}
