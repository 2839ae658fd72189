/** Random journeys and random histories by seed, to test what is built upon {@code dev.journey}. */
module dev.journey.testkit {
    requires transitive dev.journey;
    requires static org.jspecify;

    exports dev.journey.testkit;
}
