/** The binary form of snapshots: CBOR without names, in which the place of a value says what it is. */
@NullMarked
package dev.journey.jackson.cbor;

import org.jspecify.annotations.NullMarked;
