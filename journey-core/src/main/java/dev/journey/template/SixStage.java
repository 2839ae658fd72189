package dev.journey.template;

import dev.journey.model.Phase;

/** Six stages in which deciding and buying are one; with and without a seventh, growth. */
final class SixStage {

    private SixStage() {}

    static StageModel model() {
        return stagesOf(StageModel.builder("six-stage", "Six stages"))
                .note("The summary of the same source has only the stages of the model four-stage.")
                .build();
    }

    static StageModel withGrowth() {
        return stagesOf(StageModel.builder("six-stage-with-growth", "Six stages and growth"))
                .stage(
                        "growth",
                        stage -> stage.name("Growth")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Is one of the many loyal customers who speak for the brand.")
                                .objective("Let the circle of customers widen through those who recommend."))
                .note("Growth is only named by its source, as what follows advocacy, and never described:"
                        + " its definition and objective are our own reading.")
                .build();
    }

    private static StageModel.Builder stagesOf(StageModel.Builder model) {
        return model.stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Notices a need, or comes across the brand for the first time.")
                                .objective("Arouse interest, so that people want to find out more."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Knows what is on offer, and weighs one option against another.")
                                .objective("Show that this offer answers the need better than the others do."))
                .stage(
                        "decision",
                        stage -> stage.name("Decision")
                                .phase(Phase.PURCHASE)
                                .definition("Is going to buy, and settles from whom.")
                                .objective("Make the choice easy, and answer the last doubts."))
                .stage(
                        "post-purchase",
                        stage -> stage.name("Post-purchase")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Has bought, and finds out what the product is like.")
                                .objective("Live up to the promise, so that the first impression is a good one."))
                .stage(
                        "retention",
                        stage -> stage.name("Retention")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Has made the product a habit, and returns for more.")
                                .objective("Keep customers content, so that they stay and buy again."))
                .stage(
                        "advocacy",
                        stage -> stage.name("Advocacy")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Is pleased enough to tell others about the brand.")
                                .objective("Turn contented customers into people who speak for the brand."))
                .alias("conversion", "decision")
                .alias("purchase", "decision")
                .alias("experience", "post-purchase")
                .note("Decision overlaps with consideration: by its source, customers in it want to buy, yet compare."
                        + " Here, who compares whether to buy considers; who compares from whom to buy decides.")
                .note("Post-purchase overlaps with retention: by their source, customers in both use what they bought."
                        + " Here, first experiences are post-purchase; what has become a habit is retention.");
    }
}
