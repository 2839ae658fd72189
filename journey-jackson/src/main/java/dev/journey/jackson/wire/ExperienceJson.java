package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.map.Experience;
import java.util.List;
import java.util.Optional;

record ExperienceJson(
        @Id String persona,
        Optional<@Id String> touchpoint,
        List<String> goals,
        Optional<String> doing,
        Optional<String> thinking,
        Optional<String> feeling,
        Optional<@Between(least = Experience.WORST, most = Experience.BEST) Integer> emotion,
        List<String> needs,
        Optional<String> evidence) {

    static ExperienceJson of(Experience experience) {
        return new ExperienceJson(
                experience.persona(),
                experience.touchpoint(),
                experience.goals(),
                experience.doing(),
                experience.thinking(),
                experience.feeling(),
                Numbers.boxed(experience.emotion()),
                experience.needs(),
                experience.evidence());
    }

    Experience toExperience() {
        Experience.Builder experience = Experience.builder(persona);
        touchpoint.ifPresent(experience::touchpoint);
        goals.forEach(experience::goal);
        doing.ifPresent(experience::doing);
        thinking.ifPresent(experience::thinking);
        feeling.ifPresent(experience::feeling);
        emotion.ifPresent(experience::emotion);
        needs.forEach(experience::need);
        evidence.ifPresent(experience::evidence);
        return experience.build();
    }
}
