package dev.journey.render;

import static dev.journey.event.Channel.WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import org.junit.jupiter.api.Test;

class MermaidJourneyTest {

    @Test
    void draws_a_task_for_each_score_at_a_touchpoint() {
        Journey journey = Journey.builder("shop")
                .name("Web shop")
                .description("From the first look\nto the order")
                .persona(Persona.builder("anna").name("Anna").build())
                .persona(Persona.builder("bob").name("Bob").build())
                .persona("cleo")
                .touchpoint(Touchpoint.builder("home").name("Home page").build())
                .stage(
                        "awareness",
                        stage -> stage.name("Awareness")
                                .touchpoint("home")
                                .touchpoint("letter", WEBSITE)
                                .experience(felt("anna", "home", 1))
                                .experience(felt("bob", "home", -2))
                                .experience(felt("cleo", "home", 1))
                                .experience(Experience.builder("anna")
                                        .touchpoint("letter")
                                        .feeling("bored")
                                        .build())
                                .experience(Experience.builder("bob").emotion(0).build()))
                .stage("customer")
                .build();
        assertThat(MermaidJourney.of(journey)).isEqualTo("""
            journey
                title Web shop
                accDescr: From the first look to the order
                section Awareness
                    Awareness: 3: Bob
                    Home page: 4: Anna, cleo
                    Home page: 1: Bob
                    %% no emotion is known at: letter
                section customer
            """);
    }

    @Test
    void no_text_is_taken_for_syntax() {
        Journey journey = Journey.builder("shop")
                .name("a;b: #1, %%")
                .persona(Persona.builder("anna").name("Anna, Bob").build())
                .touchpoint(Touchpoint.builder("home").name("Title page").build())
                .stage(
                        "awareness",
                        stage -> stage.name(" \t\n").touchpoint("home").experience(felt("anna", "home", 2)))
                .build();
        assertThat(MermaidJourney.of(journey)).isEqualTo("""
            journey
                title a#59;b#58; #35;1#44; #37;#37;
                section awareness
                    #84;itle page: 5: Anna#44; Bob
            """);
    }

    private static Experience felt(String persona, String touchpoint, int emotion) {
        return Experience.builder(persona)
                .touchpoint(touchpoint)
                .emotion(emotion)
                .build();
    }
}
