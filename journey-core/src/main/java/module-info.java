/**
 * Customer journeys as one immutable definition that is drawn, checked, run, explained, measured and compared.
 *
 * <p>A journey is written with {@code dev.journey.model}, out of conditions ({@code dev.journey.condition}) on events
 * ({@code dev.journey.event}). Everything here is deterministic: no clock is read and no random number is drawn.
 */
module dev.journey {
    requires org.slf4j;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.journey.check;
    exports dev.journey.codec;
    exports dev.journey.condition;
    exports dev.journey.event;
    exports dev.journey.measure;
    exports dev.journey.model;
    exports dev.journey.render;
    exports dev.journey.run;
    exports dev.journey.template;

    uses dev.journey.codec.DocumentCodec;
    uses dev.journey.codec.LineCodec;
}
