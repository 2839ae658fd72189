package shop;

/** PLACEHOLDER: a first journey, built with journey-core. */
final class FirstJourney {}
