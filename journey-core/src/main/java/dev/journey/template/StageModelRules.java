package dev.journey.template;

import dev.journey.model.InvalidJourneyException;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import dev.journey.model.Stage;
import dev.journey.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What no stage model can be without: one method, one rule. */
final class StageModelRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final StageModel model;
    private final List<String> stages;
    private final List<Problem> problems = new ArrayList<>();

    StageModelRules(StageModel model) {
        this.model = model;
        this.stages = model.stages().stream().map(Stage::id).toList();
    }

    /** All that is wrong, rule by rule. */
    List<Problem> problems() {
        nameIsASlug("id of a stage model", model.id(), "/id");
        versionIsInRange();
        thereIsAStage();
        stagesAreThoseOfAJourney();
        stagesHaveAPhase();
        aliasesNameAStage();
        return problems;
    }

    private void versionIsInRange() {
        if (model.version() < 1) {
            String rule = "version of a stage model must be at least 1: " + model.version();
            report(ProblemCode.OUT_OF_RANGE, "/version", rule);
        }
    }

    private void thereIsAStage() {
        if (stages.isEmpty()) {
            String rule = "stage model '" + model.id() + "' must have at least one stage";
            report(ProblemCode.NO_STAGE, "/stages", rule);
        }
    }

    private void stagesAreThoseOfAJourney() {
        if (!stages.isEmpty()) {
            try {
                model.journey("any-journey").build();
            } catch (InvalidJourneyException invalid) {
                problems.addAll(invalid.problems());
            }
        }
    }

    private void stagesHaveAPhase() {
        for (int i = 0; i < stages.size(); i++) {
            if (model.stages().get(i).phase().isEmpty()) {
                String rule = "stage '" + stages.get(i) + "' must have a phase, by which it maps onto other models";
                report(ProblemCode.MISSING_KEY, "/stages/" + i + "/phase", rule);
            }
        }
    }

    private void aliasesNameAStage() {
        model.aliases().forEach((alias, stage) -> {
            String path = "/aliases/" + alias;
            nameIsASlug("alias of a stage", alias, path);
            if (!stages.contains(stage)) {
                String rule = "alias '" + alias + "' stands for unknown stage '" + stage + "'";
                report(ProblemCode.UNKNOWN_STAGE, path, rule + Suggestion.of(stage, stages));
            }
            if (stages.contains(alias)) {
                String rule = "alias of stage '" + stage + "' must not be the id of a stage: '" + alias + "'";
                report(ProblemCode.DUPLICATE_ID, path, rule);
            }
        });
    }

    private void nameIsASlug(String subject, String name, String path) {
        if (!SLUG.matcher(name).matches()) {
            String rule = subject + " must be of small letters, digits and '-', not beginning with '-': '" + name + "'";
            report(ProblemCode.INVALID_ID, path, rule);
        }
    }

    private void report(ProblemCode code, String path, String message) {
        problems.add(new Problem(code, path, message));
    }
}
