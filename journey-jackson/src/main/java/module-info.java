/**
 * JSON, YAML and CBOR for the definitions, events, effects, findings, snapshots and measures of {@code dev.journey}, and events as
 * other systems write them.
 */
module dev.journey.jackson {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.cbor;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires transitive dev.journey;
    requires static org.jspecify;
    requires org.yaml.snakeyaml;

    exports dev.journey.jackson;

    provides dev.journey.codec.DocumentCodec with
            dev.journey.jackson.provider.CborSnapshots,
            dev.journey.jackson.provider.JsonFunnels,
            dev.journey.jackson.provider.JsonGroups,
            dev.journey.jackson.provider.JsonJourneys,
            dev.journey.jackson.provider.JsonLastActions,
            dev.journey.jackson.provider.JsonMeasures,
            dev.journey.jackson.provider.JsonPaths,
            dev.journey.jackson.provider.JsonScenarios,
            dev.journey.jackson.provider.JsonSnapshots,
            dev.journey.jackson.provider.JsonStages,
            dev.journey.jackson.provider.JsonStuckCustomers,
            dev.journey.jackson.provider.YamlJourneys,
            dev.journey.jackson.provider.YamlScenarios,
            dev.journey.jackson.provider.YamlSnapshots;
    provides dev.journey.codec.LineCodec with
            dev.journey.jackson.CloudEvents,
            dev.journey.jackson.SegmentCalls,
            dev.journey.jackson.provider.NdjsonEffects,
            dev.journey.jackson.provider.NdjsonFindings,
            dev.journey.jackson.provider.NdjsonLogLines,
            dev.journey.jackson.provider.NdjsonSnapshots;
}
