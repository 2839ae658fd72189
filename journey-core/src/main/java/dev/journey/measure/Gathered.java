package dev.journey.measure;

import java.time.Instant;

/**
 * All that one kind of measures has gathered, as plain data: to be stored, or sent to where parts are merged.
 *
 * <p>Equal measures give equal data. Where nothing happened there is no entry.
 */
public sealed interface Gathered
        permits GatheredFunnel,
                GatheredGroups,
                GatheredLastActions,
                GatheredMeasures,
                GatheredPaths,
                GatheredStages,
                GatheredStuckCustomers {

    /** The id of the journey. */
    String journey();

    /** The version of the journey, at least 1. */
    int version();

    /** The instant up to which was looked. */
    Instant asOf();
}
