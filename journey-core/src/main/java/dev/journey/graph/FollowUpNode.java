package dev.journey.graph;

import dev.journey.model.FollowUp;

/**
 * A follow-up of one stage, ready to be asked.
 *
 * @param followUp the follow-up as it was written
 * @param guard its condition
 * @param caps the numbers of the caps that are asked before it is given out
 */
@SuppressWarnings("ArrayRecordComponent") // read at every instant, compared by nobody
public record FollowUpNode(FollowUp followUp, Guard guard, int[] caps) {}
