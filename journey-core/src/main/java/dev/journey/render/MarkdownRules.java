package dev.journey.render;

import dev.journey.model.Cap;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.model.Variant;
import dev.journey.plan.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In Markdown, an item each: how customers move, and what they get on the way. */
final class MarkdownRules {

    private final Journey journey;

    MarkdownRules(Journey journey) {
        this.journey = journey;
    }

    /** Where customers start, the transitions, and whether who has finished starts anew. */
    List<String> moves() {
        List<String> items = new ArrayList<>();
        items.add("Start: " + stage(journey.start())
                + journey.trigger()
                        .map(trigger -> ". " + MarkdownText.inline(trigger))
                        .orElse(""));
        journey.transitions().stream().map(this::move).forEach(items::add);
        if (!(journey.reentry() instanceof Reentry.Never)) {
            items.add("Who has finished starts anew: " + journey.reentry());
        }
        return items;
    }

    private String move(Transition transition) {
        String from = transition.isFromAny()
                ? "any stage"
                : String.join(", ", transition.from().stream().map(this::stage).toList());
        return from + " to " + stage(transition.to()) + " when "
                + MarkdownText.inline(transition.when().toString())
                + (transition.priority() == 0 ? "" : ", priority " + transition.priority())
                + transition
                        .because()
                        .map(reason -> ". " + MarkdownText.inline(reason))
                        .orElse("");
    }

    private String stage(String id) {
        return MarkdownText.bold(PlainText.nameOf(journey.stage(id)));
    }

    /** Follow-ups and hand-offs stage by stage, then when and how often follow-ups are given out. */
    List<String> outreach() {
        List<String> items = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            stage.handOff()
                    .map(handOff -> stage(stage.id()) + ": " + handOff(handOff))
                    .ifPresent(items::add);
            stage.followUps().stream()
                    .map(followUp -> stage(stage.id()) + ": " + followUp(followUp))
                    .forEach(items::add);
        }
        journey.caps().stream().map(MarkdownRules::cap).forEach(items::add);
        journey.quietHours().map(this::quiet).ifPresent(items::add);
        return items;
    }

    private String handOff(HandOff handOff) {
        Optional<String> name = journey.teams().stream()
                .filter(team -> team.id().equals(handOff.to()))
                .findFirst()
                .flatMap(Team::name);
        return "hand-off to " + MarkdownText.inline(PlainText.name(name, handOff.to()))
                + handOff.note().map(note -> ": " + MarkdownText.inline(note)).orElse("");
    }

    private static String followUp(FollowUp followUp) {
        return "follow-up " + followUp.id()
                + followUp.channel()
                        .map(channel -> " by " + MarkdownText.inline(channel.name()))
                        .orElse("")
                + " when " + MarkdownText.inline(followUp.when().toString())
                + followUp.message()
                        .map(message -> ", message " + MarkdownText.inline(message))
                        .orElse("");
    }

    private static String cap(Cap cap) {
        return "At most " + cap.atMost() + " by "
                + MarkdownText.inline(cap.channel().name()) + " within "
                + cap.within().words();
    }

    private String quiet(QuietHours hours) {
        return "Nothing from " + hours.from() + " to " + hours.to()
                + journey.zone()
                        .map(zone -> " in " + MarkdownText.inline(zone.getId()))
                        .orElse("");
    }

    /** What gives points, and with how many a customer starts. */
    List<String> scores() {
        List<String> items = new ArrayList<>();
        if (journey.scoring().start() != 0) {
            items.add("Start: " + journey.scoring().start());
        }
        journey.scoring().add().stream()
                .map(line -> MarkdownText.block(line.pattern().toString()) + ": " + line.points())
                .forEach(items::add);
        return items;
    }

    /** What is tried on whom. */
    List<String> experiments() {
        return journey.experiments().stream().map(this::experiment).toList();
    }

    private String experiment(Experiment experiment) {
        return experiment.id()
                + experiment.stage().map(id -> " in " + stage(id)).orElse("")
                + ": "
                + String.join(
                        ", ",
                        experiment.variants().stream().map(Variant::toString).toList())
                + (experiment.holdout().value().signum() == 0 ? "" : ", holdout " + experiment.holdout() + " percent")
                + experiment
                        .hypothesis()
                        .map(words -> ". " + MarkdownText.inline(words))
                        .orElse("");
    }
}
