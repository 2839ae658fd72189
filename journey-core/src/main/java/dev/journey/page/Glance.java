package dev.journey.page;

import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.measure.JourneyMeasure;
import dev.journey.model.Stage;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The few numbers that somebody reads who reads nothing else; all of them follow from the journey and the data. */
final class Glance {

    private final Draft draft;
    private final Scene scene;
    private final Figures figures;

    Glance(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
        this.figures = draft.figures();
    }

    void write() {
        draft.page().open("dl.glance");
        draft.measured().ifPresent(measured -> {
            conversion(measured);
            largestLoss(measured);
        });
        lowestEmotion();
        painPointsInHand();
        draft.page().close();
    }

    /** How many of all who entered got to the end of the funnel. */
    private void conversion(JourneyMeasure measured) {
        Arrival.of(scene, measured)
                .ifPresent(arrival -> tile(
                        Provenance.MEASURED,
                        figures.fineShare(arrival.customers(), measured.started()),
                        "of those who started " + arrival.words(),
                        figures.count(arrival.customers()) + " of " + figures.count(measured.started())
                                + " who started"));
    }

    private void largestLoss(JourneyMeasure measured) {
        Losses.largest(measured)
                .ifPresent(loss -> tile(
                        Provenance.MEASURED,
                        figures.fineShare(loss.dropped(), loss.visits()),
                        "of the visits of " + scene.name(scene.journey().stage(loss.stage()))
                                + " drop out, the largest share of all stages",
                        figures.count(loss.dropped()) + " of " + figures.count(loss.visits(), "visit")));
    }

    private void lowestEmotion() {
        record Low(Stage stage, Experience experience) {}
        List<Low> felt = scene.columns().stream()
                .flatMap(stage -> stage.experiences().stream()
                        .filter(experience -> experience.emotion().isPresent())
                        .map(experience -> new Low(stage, experience)))
                .toList();
        int lowest = felt.stream()
                .mapToInt(low -> low.experience().emotion().orElseThrow())
                .min()
                .orElse(0);
        felt.stream()
                .filter(low -> low.experience().emotion().orElseThrow() == lowest)
                .findFirst()
                .ifPresent(low -> lowestEmotion(low.stage(), low.experience(), lowest));
    }

    private void lowestEmotion(Stage stage, Experience experience, int emotion) {
        Persona persona = scene.journey().persona(experience.persona());
        String where = experience
                .touchpoint()
                .map(scene::touchpoint)
                .map(touchpoint -> " at " + scene.name(touchpoint))
                .orElse("");
        int followUps = stage.followUps().size();
        tile(
                Provenance.ASSUMED,
                Figures.signed(emotion),
                "is the lowest feeling: " + Scene.name(persona) + where,
                scene.name(stage) + ", "
                        + (followUps == 0 ? "without a follow-up" : "with " + Names.count(followUps, "follow-up")));
    }

    private void painPointsInHand() {
        List<PainPoint> pains = scene.journey().painPoints();
        if (pains.isEmpty()) {
            return;
        }
        Set<String> tackled = scene.journey().actions().stream()
                .filter(action -> action.owner().isPresent() && action.due().isPresent())
                .flatMap(action -> action.opportunity().stream())
                .collect(Collectors.toSet());
        long inHand = pains.stream()
                .filter(pain -> answers(pain).stream().map(Opportunity::id).anyMatch(tackled::contains))
                .count();
        long unanswered = pains.stream().filter(pain -> answers(pain).isEmpty()).count();
        tile(
                Provenance.DECIDED,
                inHand + " of " + pains.size(),
                "pain points have an action with an owner and a date",
                unanswered == 0 ? "all have an opportunity" : unanswered + " without an opportunity");
    }

    private List<Opportunity> answers(PainPoint pain) {
        return scene.journey().opportunities().stream()
                .filter(opportunity -> opportunity.addresses().contains(pain.id()))
                .toList();
    }

    private void tile(Provenance provenance, String figure, String words, String foot) {
        draft.page()
                .open("div." + provenance.word())
                .open("dt")
                .leaf("strong", figure)
                .text(" " + words)
                .close()
                .open("dd");
        provenance.write(draft.page());
        draft.page().text(" " + foot).close().close();
    }
}
