package dev.journey.template;

import dev.journey.model.Phase;

/** Six stages in which deciding and buying are two. */
final class SixStageWithPurchase {

    private SixStageWithPurchase() {}

    static StageModel model() {
        return StageModel.builder("six-stage-with-purchase", "Six stages with purchase")
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Hears of the brand and of what it has to offer.")
                                .objective("Make the brand and its offers known."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Gathers facts about several brands, this one among them.")
                                .objective("Give the facts that a fair comparison needs."))
                .stage(
                        "decision",
                        stage -> stage.name("Decision")
                                .phase(Phase.PURCHASE)
                                .definition("Picks one of the brands that were compared.")
                                .objective("Persuade the customer to pick this one."))
                .stage(
                        "purchase",
                        stage -> stage.name("Purchase")
                                .phase(Phase.PURCHASE)
                                .definition("Orders and pays.")
                                .objective("Make buying smooth and pleasant."))
                .stage(
                        "retention",
                        stage -> stage.name("Retention")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Has bought before, and may do so again.")
                                .objective("Keep customers content, so that they come back."))
                .stage(
                        "advocacy",
                        stage -> stage.name("Advocacy")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Recommends the brand to others.")
                                .objective("Win satisfied customers as ambassadors."))
                .alias("conversion", "purchase")
                .alias("experience", "retention")
                .alias("post-purchase", "retention")
                .note("Decision and purchase are separate stages here; in most other models one stage is both.")
                .build();
    }
}
