module shop {
    requires dev.journey;
    requires dev.journey.jackson;
    requires dev.journey.testkit;
    requires org.junit.jupiter.api;
}
