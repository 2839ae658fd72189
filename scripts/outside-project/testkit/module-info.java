module shop {
    requires dev.journey;
    requires dev.journey.testkit;
    requires org.junit.jupiter.api;
}
