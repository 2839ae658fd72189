package shop;

/** PLACEHOLDER: a first journey, built with journey-jackson. */
final class FirstJourney {}
