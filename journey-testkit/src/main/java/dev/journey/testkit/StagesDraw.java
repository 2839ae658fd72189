package dev.journey.testkit;

import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;

/** The stages of a random journey: two to five, the first without an end. */
final class StagesDraw {

    private static final List<String> IDS = List.of("aware", "curious", "buyer", "regular", "friend");

    private final Chance chance;
    private final Details details;
    private final Vocabulary words;
    private final RandomConditions conditions;
    private int followUps;

    StagesDraw(Chance chance, Details details, Vocabulary words) {
        this.chance = chance;
        this.details = details;
        this.words = words;
        this.conditions = new RandomConditions(chance, words);
    }

    List<Stage> stages() {
        int count = chance.between(2, IDS.size());
        boolean ends = chance.percent(55);
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            boolean terminal = ends && i > 0 && (last || chance.percent(20));
            stages.add(stage(IDS.get(i), terminal));
        }
        return stages;
    }

    private Stage stage(String id, boolean terminal) {
        Stage.Builder stage = Stage.builder(id);
        if (terminal) {
            stage.ends(chance.one(Ending.values()));
        } else {
            whatHappensThere(stage);
        }
        if (chance.percent(20)) {
            stage.handOff(details.with(HandOff.to("sales")));
        }
        details.add(stage);
        return stage.build();
    }

    private void whatHappensThere(Stage.Builder stage) {
        if (chance.percent(35)) {
            stage.conversion(conversion());
        }
        if (chance.percent(30)) {
            stage.window(chance.one(words.lengths()));
        }
        for (int more = chance.one(0, 0, 1, 1, 2, 3); more > 0; more--) {
            stage.followUp(followUp());
        }
    }

    private Conversion conversion() {
        Conversion conversion = Conversion.of(new RandomPatterns(chance, words).pattern());
        Conversion worth = chance.percent(50) ? conversion.withValue(chance.one(Vocabulary.ATTRIBUTES)) : conversion;
        return chance.percent(50) ? worth.withKind("purchase") : worth;
    }

    private FollowUp followUp() {
        followUps++;
        FollowUp.Builder followUp = FollowUp.builder("follow-up-" + followUps).when(conditions.condition());
        if (chance.percent(75)) {
            followUp.channel(chance.one(Vocabulary.CHANNELS));
        }
        if (chance.percent(20)) {
            followUp.message("hello");
        }
        details.add(followUp);
        return followUp.build();
    }
}
