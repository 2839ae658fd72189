package dev.journey.template;

import dev.journey.model.Phase;

/** Five stages in which any action asked for is the conversion, not only a purchase. */
final class FiveStageWithConversion {

    private FiveStageWithConversion() {}

    static StageModel model() {
        return StageModel.builder("five-stage-with-conversion", "Five stages with conversion")
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Belongs to an audience that has begun to hear of the brand.")
                                .objective("Spread general information among the audiences aimed at."))
                .stage(
                        "consideration",
                        stage -> stage.name("Consideration")
                                .phase(Phase.PRE_PURCHASE)
                                .definition("Looks for options, also instead of what was bought before.")
                                .objective("Get onto the customer's list of options."))
                .stage(
                        "conversion",
                        stage -> stage.name("Conversion")
                                .phase(Phase.PURCHASE)
                                .definition(
                                        "Does what a call to action asks for: buys, subscribes to a newsletter, signs"
                                                + " up.")
                                .objective("Present the offer as the one that fits best."))
                .stage(
                        "retention",
                        stage -> stage.name("Retention")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Has converted, and still has to be given reasons to stay.")
                                .objective(
                                        "Keep customers from leaving, through people who look after the relationship."))
                .stage(
                        "advocacy",
                        stage -> stage.name("Advocacy")
                                .phase(Phase.POST_PURCHASE)
                                .definition("Spreads the word without being paid for it.")
                                .objective("Win voices that convince others more than advertising does."))
                .alias("decision", "conversion")
                .alias("purchase", "conversion")
                .alias("experience", "retention")
                .alias("post-purchase", "retention")
                .note("A conversion need not be a purchase: subscribing and signing up count as well. Its numbers"
                        + " compare with those of a purchase only where the kind of conversion is the same.")
                .build();
    }
}
