package dev.journey.template;

import dev.journey.model.Phase;

/** The five stages that are met with most often. */
final class FiveStage {

    private FiveStage() {}

    static StageModel model() {
        return StageModel.builder("five-stage", "Five stages")
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Meets the brand for the first time, in an advertisement or a search.")
                                .objective("Reach the people whom the personas describe."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition(
                                        "Is interested, and reads guides, comparisons and what other customers say.")
                                .objective("Nurture the interest until the offer is the obvious one."))
                .stage(
                        "purchase",
                        stage -> stage.name("Purchase")
                                .phase(Phase.PURCHASE)
                                .definition("Puts the choice into practice and buys.")
                                .objective("Take away whatever makes buying slow or hard."))
                .stage(
                        "retention",
                        stage -> stage.name("Retention")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Is a customer who may buy again, or buy more.")
                                .objective("Win repeated business, and raise what a customer is worth over the years."))
                .stage(
                        "advocacy",
                        stage -> stage.name("Advocacy")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Recommends, reviews and shares.")
                                .objective("Reward sharing, so that customers bring new ones."))
                .alias("conversion", "purchase")
                .alias("decision", "purchase")
                .alias("experience", "retention")
                .alias("post-purchase", "retention")
                .note("The way is a loop more than a line: those who recommend make others aware, and those who "
                        + "stay buy again.")
                .build();
    }
}
