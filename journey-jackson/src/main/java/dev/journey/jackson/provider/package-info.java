/** The codecs that this module provides as services. */
@NullMarked
package dev.journey.jackson.provider;

import org.jspecify.annotations.NullMarked;
