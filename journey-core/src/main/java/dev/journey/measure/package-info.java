/** What really happened, measured in the frame of the journey: outcomes of visits, time in stage, moves, funnels, paths. */
@NullMarked
package dev.journey.measure;

import org.jspecify.annotations.NullMarked;
