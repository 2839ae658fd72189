/** Scenarios, assertions, laws, random journeys and random histories, to test what is built upon {@code dev.journey}. */
module dev.journey.testkit {
    requires transitive dev.journey;
    requires transitive org.assertj.core;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports dev.journey.testkit;
    exports dev.journey.testkit.assertion;
    exports dev.journey.testkit.junit;
    exports dev.journey.testkit.law;
    exports dev.journey.testkit.scenario;
}
