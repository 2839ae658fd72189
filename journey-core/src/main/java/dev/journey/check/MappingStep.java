package dev.journey.check;

/** A step in which a journey map is made, in the order in which people go through them. */
public enum MappingStep {
    /** Say who the customers are: personas with goals or needs. */
    PERSONAS("personas", "say who the customers are and what they want"),
    /** Say what the stages are for. */
    STAGES("stages", "give each stage an objective"),
    /** Say where customers meet the brand. */
    TOUCHPOINTS("touchpoints", "name the touchpoints of each stage"),
    /** Say what customers do in the stages. */
    CUSTOMER_ACTIONS("customer actions", "say what customers do in each stage"),
    /** Say what customers think and feel in the stages. */
    THOUGHTS_AND_FEELINGS("thoughts and feelings", "say what customers think and feel in each stage"),
    /** Say what hurts customers in the stages. */
    PAIN_POINTS("pain points", "say what hurts in each stage"),
    /** Say how the pain points could be taken away. */
    OPPORTUNITIES("opportunities", "say what could take each pain away"),
    /** Say who takes the opportunities. */
    ACTION_PLAN("action plan", "plan an action with an owner for each opportunity"),
    /** Say how it shows whether the stages work. */
    METRICS("metrics", "give each stage a metric"),
    /** Say what moves customers out of the stages. */
    RULES("rules", "say what moves customers out of each stage"),
    /** Compare it all with reality. */
    REVIEW("review", "compare the journey with reality");

    private final String words;
    private final String task;

    MappingStep(String words, String task) {
        this.words = words;
        this.task = task;
    }

    /** What the step makes, in words, such as {@code pain points}. */
    public String words() {
        return words;
    }

    /** What there is to do, in words, such as {@code give each stage a metric}. */
    public String task() {
        return task;
    }
}
