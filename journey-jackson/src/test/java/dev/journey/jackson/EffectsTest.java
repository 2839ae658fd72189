package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.run.Cause;
import dev.journey.run.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12.5Z");
    private static final Optional<AttributeValue> VALUE = Optional.of(AttributeValue.of(12.5));
    private static final Optional<AttributeValue> WHOLE = Optional.of(AttributeValue.of(300));

    private static final List<Effect> EFFECTS = List.of(
            new Effect.Entered("c", AT, "a"),
            new Effect.Moved("c", AT, "a", "b", "a-b", Cause.DEADLINE),
            new Effect.GoalReached("c", AT, "a", Optional.of("purchase"), VALUE),
            new Effect.GoalReached("c", AT, "a", Optional.empty(), WHOLE),
            new Effect.HandOffDue("c", AT, "sales", "b"),
            new Effect.FollowUpDue("c", AT, "mail", "b", Optional.of(Channel.EMAIL), Optional.of("hello")),
            new Effect.FollowUpDue("c", AT, "mail", "b", Optional.empty(), Optional.empty()),
            new Effect.Postponed("c", AT, "mail", Instant.parse("2026-01-06T08:00:00Z")),
            new Effect.Suppressed("c", AT, "mail", "cap-1"),
            new Effect.Late("c", AT, Optional.of("x"), Optional.of("e1")),
            new Effect.Late("c", AT, Optional.empty(), Optional.empty()),
            new Effect.Duplicate("c", AT, "x", "e1"));

    /** As the page on the format writes them. */
    private static final String LINES =
            """
            {#'effect':'entered','stage':'a'}
            {#'effect':'moved','from':'a','to':'b','transition':'a-b','by':'deadline'}
            {#'effect':'goal-reached','stage':'a','kind':'purchase','value':12.5}
            {#'effect':'goal-reached','stage':'a','value':300}
            {#'effect':'hand-off-due','to':'sales','stage':'b'}
            {#'effect':'follow-up-due','followUp':'mail','stage':'b','channel':'email','message':'hello'}
            {#'effect':'follow-up-due','followUp':'mail','stage':'b'}
            {#'effect':'postponed','followUp':'mail','until':'2026-01-06T08:00:00Z'}
            {#'effect':'suppressed','followUp':'mail','cap':'cap-1'}
            {#'effect':'late','event':'x','id':'e1'}
            {#'effect':'late'}
            {#'effect':'duplicate','event':'x','id':'e1'}
            """.replace("#", "'customer':'c','at':'2026-01-05T10:11:12.500Z',").replace('\'', '"');

    @Test
    void effects_are_written_as_the_format_says() {
        assertThat(Ndjson.write(Effect.class, EFFECTS)).isEqualTo(LINES);
    }

    @Test
    void effects_are_read_as_they_were_written() {
        Ndjson<Effect> lines = Ndjson.read(Effect.class, LINES);
        assertThat(lines.unreadable).isEmpty();
        assertThat(lines.values.values()).containsExactlyElementsOf(EFFECTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{#'effect':'movd'}                        | /effect: unknown effect 'movd'; did you mean 'moved'?",
                "{#'stage':'a'}                            | /effect: effect must have the key 'effect'",
                "{#'effect':'entered'}                     | /stage: effect 'entered' must have the key 'stage'",
                "{#'effect':'entered','stage':'a','id':1} | /id: effect 'entered' has no key 'id'; known: customer,"
                        + " at, stage",
                "{#'effect':'moved','from':'a','to':'b','transition':'t','by':'magic'} | /by: cause must be event,"
                        + " deadline or profile: 'magic'",
                "5 | document must be an object that says what the effect is, not the number 5"
            })
    void what_is_no_effect_is_refused(String line, String problem) {
        String json =
                line.replace("#", "'customer':'c','at':'2026-01-05T10:11:12Z',").replace('\'', '"');
        assertThat(Ndjson.read(Effect.class, json).unreadable).containsExactly("1: " + problem);
    }
}
