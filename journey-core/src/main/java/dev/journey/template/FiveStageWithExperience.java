package dev.journey.template;

import dev.journey.model.Phase;

/** Five stages in which using the product takes the place of retention. */
final class FiveStageWithExperience {

    private FiveStageWithExperience() {}

    static StageModel model() {
        return StageModel.builder("five-stage-with-experience", "Five stages with experience")
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Discovers the brand, in an advertisement, in a search or through others.")
                                .objective("Be discovered by those whom the offer suits."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Examines features, benefits and prices.")
                                .objective("Make the value of the offer plain."))
                .stage(
                        "purchase",
                        stage -> stage.name("Purchase")
                                .phase(Phase.PURCHASE)
                                .definition("Decides, pays and is set up to begin.")
                                .objective("See the customer safely through the transaction and the first steps."))
                .stage(
                        "experience",
                        stage -> stage.name("Experience")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Uses the product, meets the support, and finds out what it is worth.")
                                .objective("Deliver the value that was promised."))
                .stage(
                        "advocacy",
                        stage -> stage.name("Advocacy")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Refers others, and vouches for the brand in reviews.")
                                .objective("Give satisfied customers an occasion to say so."))
                .alias("conversion", "purchase")
                .alias("decision", "purchase")
                .alias("post-purchase", "experience")
                .alias("retention", "experience")
                .note("There is no stage of retention: experience lasts as long as the product is used.")
                .note("Being set up to use the product belongs to purchase here, where other models have it "
                        + "after the purchase.")
                .build();
    }
}
