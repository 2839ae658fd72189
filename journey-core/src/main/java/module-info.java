/**
 * Customer journeys as one immutable definition that is drawn, checked, run, explained and measured.
 *
 * <p>A {@link dev.journey.model.Journey} is written with {@code dev.journey.model}, out of
 * {@link dev.journey.condition.Conditions} on events ({@code dev.journey.event}), or begun from a
 * {@link dev.journey.template.StageModels stage model}. {@link dev.journey.run.JourneyEngine} runs and explains it,
 * {@link dev.journey.check.Checks} finds what is wrong with it, {@link dev.journey.measure.JourneyMeasures} and
 * {@link dev.journey.measure.Funnel} measure what happened, {@code dev.journey.view} shows it from one side,
 * {@link dev.journey.compare.JourneyDifference} tells two versions apart, {@code dev.journey.render} draws it for
 * people and for their tools, and {@link dev.journey.codec.JourneyFile} reads it from a file: from a Mermaid user journey
 * diagram, and in the formats that other modules provide.
 *
 * <p>Everything here is deterministic: no clock is read and no random number is drawn.
 */
module dev.journey {
    requires java.xml;
    requires org.slf4j;
    // The values that Immutables writes are marked javax.annotation.processing.Generated, to be seen by the compiler
    // alone.
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.journey.check;
    exports dev.journey.codec;
    exports dev.journey.compare;
    exports dev.journey.condition;
    exports dev.journey.event;
    exports dev.journey.map;
    exports dev.journey.measure;
    exports dev.journey.model;
    exports dev.journey.page;
    exports dev.journey.plan;
    exports dev.journey.readiness;
    exports dev.journey.render;
    exports dev.journey.run;
    exports dev.journey.scenario;
    exports dev.journey.template;
    exports dev.journey.view;

    uses dev.journey.codec.DocumentCodec;
    uses dev.journey.codec.LineCodec;

    provides dev.journey.codec.DocumentCodec with
            dev.journey.mermaid.MermaidJourneys;
}
