package dev.journey.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.journey.check.Finding;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.LogLine;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Points;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import dev.journey.run.Effect;
import dev.journey.run.Snapshot;
import java.util.List;

/**
 * Lets an {@code ObjectMapper} read and write definitions and what they are made of, conditions, log lines, effects,
 * findings and snapshots as the codecs do.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
 * mapper.writeValueAsString(Conditions.occurred("order_placed"));   // {"occurred":"order_placed"}
 * }</pre>
 *
 * <p>An event or a profile change is written as a {@link LogLine}, with its customer, and a variant as part of its
 * experiment, and a progress as its snapshot. The values of {@code dev.journey.measure} are not covered.
 *
 * <p>How the mapper writes other types does not change, and no setting of the mapper changes how these are written:
 * the names of keys belong to the format.
 */
public final class JourneyModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    static final List<Class<?>> TYPES = List.of(
            ActionItem.class,
            AttributeValue.class,
            Cap.class,
            Channel.class,
            Comparison.class,
            Condition.class,
            Conversion.class,
            Effect.class,
            EventPattern.class,
            Experience.class,
            Experiment.class,
            Finding.class,
            FollowUp.class,
            HandOff.class,
            Journey.class,
            Length.class,
            LogLine.class,
            Metric.class,
            Opportunity.class,
            PainPoint.class,
            Persona.class,
            Points.class,
            QuietHours.class,
            Readiness.class,
            Reentry.class,
            Referral.class,
            Review.class,
            Scoring.class,
            Snapshot.class,
            Stage.class,
            Suppression.class,
            Tactic.class,
            Team.class,
            Touchpoint.class,
            Transition.class);

    /** A module that any number of mappers may share. */
    public JourneyModule() {
        super("dev.journey.jackson");
        TYPES.forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        addSerializer(type, new ShapeSerializer<>(type));
        addDeserializer(type, new ShapeDeserializer<>(type));
    }
}
