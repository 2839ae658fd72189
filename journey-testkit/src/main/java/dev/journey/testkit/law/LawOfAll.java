package dev.journey.testkit.law;

import java.util.List;

/** A law that many lives keep or break together. */
interface LawOfAll {

    /** Takes one life in. */
    void see(Life life);

    /** What breaks it, when all of these lives were seen. */
    List<Breach> breaches(Trials trials);
}
