module shop {
    requires dev.journey;
}
