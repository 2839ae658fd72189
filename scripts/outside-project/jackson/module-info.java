module shop {
    requires dev.journey;
    requires dev.journey.jackson;
}
