package dev.journey.template;

import dev.journey.model.Phase;

/** Four stages that end with the first experiences after buying. */
final class FourStage {

    private FourStage() {}

    static StageModel model() {
        return StageModel.builder("four-stage", "Four stages")
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Learns that there is a need, or that the brand exists.")
                                .objective("Be found by those who might need the product."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Compares what might meet the need.")
                                .objective("Give good reasons to prefer this offer."))
                .stage(
                        "purchase",
                        stage -> stage.name("Purchase")
                                .phase(Phase.PURCHASE)
                                .definition("Chooses and buys.")
                                .objective("Let nothing stand between the wish to buy and the purchase."))
                .stage(
                        "post-purchase",
                        stage -> stage.name("Post-purchase")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Has bought, and lives with the product from then on.")
                                .objective("Satisfy, so that the customer stays and speaks well of the brand."))
                .alias("conversion", "purchase")
                .alias("decision", "purchase")
                .alias("experience", "post-purchase")
                .alias("retention", "post-purchase")
                .note("This is the summary of a source whose body has the stages of the model six-stage: it "
                        + "contradicts itself.")
                .note("Nothing comes after post-purchase, so staying and recommending fall into it too.")
                .build();
    }
}
