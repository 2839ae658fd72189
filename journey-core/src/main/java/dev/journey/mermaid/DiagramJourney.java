package dev.journey.mermaid;

import dev.journey.codec.Location;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.mermaid.Diagram.Section;
import dev.journey.mermaid.Diagram.Task;
import dev.journey.mermaid.Diagram.Words;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The journey that a diagram draws, and where in the diagram its parts stand. */
final class DiagramJourney {

    /** Whose score it is where nobody is named. */
    private static final String CUSTOMER = "Customer";

    /** The score of an emotion that is neither good nor bad. */
    private static final int MIDDLE = 3;

    private final Diagram diagram;
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<String, String> personas = new LinkedHashMap<>();
    private final Map<String, String> touchpoints = new HashMap<>();
    private final Ids stageIds = new Ids("stage");
    private final Ids personaIds = new Ids("persona");
    private final Ids touchpointIds = new Ids("touchpoint");

    DiagramJourney(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Where the parts stand that the journey was made of. */
    Map<String, Location> locations() {
        return locations;
    }

    Journey journey() {
        String name = diagram.title().map(Words::text).orElse("");
        Journey.Builder journey = Journey.builder(new Ids("journey").of(name));
        locations.put("", diagram.location());
        diagram.title().ifPresent(title -> journey.name(at("/name", title)));
        diagram.description().ifPresent(words -> journey.description(at("/description", words)));
        List<Stage> stages = new ArrayList<>();
        for (Section section : sections()) {
            stages.add(stage("/stages/" + stages.size(), section));
        }
        personas.forEach(
                (called, id) -> journey.persona(Persona.builder(id).name(called).build()));
        stages.forEach(journey::stage);
        return journey.build();
    }

    private List<Section> sections() {
        return diagram.sections().isEmpty()
                ? List.of(new Section(diagram.location(), Optional.empty(), List.of()))
                : diagram.sections();
    }

    private Stage stage(String path, Section section) {
        Optional<Words> name = section.name().or(diagram::title);
        locations.put(path, section.location());
        Stage.Builder stage = Stage.builder(stageIds.of(name.map(Words::text).orElse("")));
        name.ifPresent(words -> stage.name(at(path + "/name", words)));
        Set<String> met = new LinkedHashSet<>();
        int experiences = 0;
        for (Task task : section.tasks()) {
            String touchpoint = touchpoint(stage, path + "/touchpoints/" + met.size(), task.name(), met);
            for (Words person : people(task)) {
                locations.put(path + "/experiences/" + experiences++, person.location());
                stage.experience(Experience.builder(persona(person))
                        .touchpoint(touchpoint)
                        .emotion(task.score() - MIDDLE)
                        .build());
            }
        }
        return stage.build();
    }

    /** The id of a touchpoint, which the first stage that has it defines. */
    private String touchpoint(Stage.Builder stage, String path, Words name, Set<String> met) {
        boolean isKnown = touchpoints.containsKey(name.text());
        String id = touchpoints.computeIfAbsent(name.text(), touchpointIds::of);
        if (met.add(id)) {
            locations.put(path, name.location());
            if (isKnown) {
                stage.touchpoint(id);
            } else {
                locations.put(path + "/id", name.location());
                stage.touchpoint(Touchpoint.builder(id).name(name.text()).build());
            }
        }
        return id;
    }

    private static List<Words> people(Task task) {
        return task.people().isEmpty() ? List.of(new Words(task.name().location(), CUSTOMER)) : task.people();
    }

    private String persona(Words person) {
        String path = "/personas/" + personas.size();
        return personas.computeIfAbsent(person.text(), name -> {
            locations.put(path, person.location());
            return personaIds.of(name);
        });
    }

    private String at(String path, Words words) {
        locations.put(path, words.location());
        return words.text();
    }
}
